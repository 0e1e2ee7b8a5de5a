package vn.thidua.visual;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.campaign.Rounding;

/** What was promised in the pact, and what was kept. */
final class PactChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More targets than this are told agency by agency. */
    private static final int MOST_TARGETS = 22;

    private static final Points PERCENTS = new Points(new Rounding(10, 1, RoundingMode.HALF_UP));

    private PactChart() {}

    /** Empty where nothing was promised. */
    static Optional<Chart> of(Table table, List<Pledge> pledges) {
        if (pledges.isEmpty()) {
            return Optional.empty();
        }
        boolean summed = pledges.size() > MOST_TARGETS;
        List<Pact.Row> rows = (summed
                        ? byAgency(pledges)
                        : pledges.stream().map(PactChart::row).toList())
                .stream()
                        .sorted(comparing(Pact.Row::whole)
                                .reversed()
                                .thenComparing(Pact.Row::percent, nullsLast(reverseOrder())))
                        .toList();
        Pact body = new Pact(rows);
        List<String> notes = summed
                ? List.of(
                        say("Gộp theo đơn vị vì có {0} chỉ tiêu: thanh là phần trăm số chỉ tiêu đạt.", pledges.size()))
                : notes(pledges);
        return Optional.of(table.bare(message(pledges), body, notes));
    }

    private static List<String> notes(List<Pledge> pledges) {
        String notes = say("Thanh: thực hiện so với kế hoạch; vạch đứng: 100 % kế hoạch.");
        return List.of(
                pledges.stream().anyMatch(pledge -> pledge.direction().downwards())
                        ? notes + " " + say("Chỉ tiêu có dấu ≤ hoặc <: đạt khi thanh không quá vạch.")
                        : notes);
    }

    private static Pact.Row row(Pledge pledge) {
        BigDecimal percent = percent(pledge);
        return new Pact.Row(
                Label.of(pledge.agency() + ": " + pledge.indicator()),
                percent,
                percent == null ? "" : figure(percent),
                told(pledge),
                pledge.kept() ? 1 : 0,
                pledge.actual() == null ? 1 : 0,
                1);
    }

    private static String figure(BigDecimal percent) {
        return say("{0} %", PERCENTS.of(percent));
    }

    private static @Nullable BigDecimal percent(Pledge pledge) {
        BigDecimal actual = pledge.actual();
        BigDecimal plan = pledge.plan();
        return actual == null || plan == null || plan.signum() <= 0
                ? null
                : actual.multiply(HUNDRED).divide(plan, 10, RoundingMode.HALF_UP);
    }

    private static String told(Pledge pledge) {
        String actual = pledge.actual() == null ? say(Pact.SILENT) : Points.plain(pledge.actual());
        String plan = pledge.plan() == null ? say("chưa có kế hoạch") : sign(pledge) + Points.plain(pledge.plan());
        return actual + " / " + Speech.counted(plan, pledge.unit());
    }

    /** "Or more" goes without saying. */
    private static String sign(Pledge pledge) {
        return pledge.direction() == Direction.AT_LEAST
                ? ""
                : pledge.direction().sign() + " ";
    }

    private static List<Pact.Row> byAgency(List<Pledge> pledges) {
        Map<String, List<Pledge>> agencies =
                pledges.stream().collect(groupingBy(Pledge::agency, LinkedHashMap::new, toList()));
        return agencies.entrySet().stream()
                .map(agency -> summed(agency.getKey(), agency.getValue()))
                .toList();
    }

    private static Pact.Row summed(String agency, List<Pledge> pledges) {
        int kept = kept(pledges);
        int targets = pledges.size();
        int silent = silent(pledges);
        if (silent == targets) {
            return new Pact.Row(Label.of(agency), null, "", say(Pact.SILENT), kept, silent, targets);
        }
        BigDecimal percent = BigDecimal.valueOf(kept)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(targets), 10, RoundingMode.HALF_UP);
        return new Pact.Row(
                Label.of(agency),
                percent,
                figure(percent),
                say("{0} / {1} chỉ tiêu", kept, targets),
                kept,
                silent,
                targets);
    }

    private static int kept(List<Pledge> pledges) {
        return (int) pledges.stream().filter(Pledge::kept).count();
    }

    private static int silent(List<Pledge> pledges) {
        return (int) pledges.stream().filter(pledge -> pledge.actual() == null).count();
    }

    private static Message message(List<Pledge> pledges) {
        int kept = kept(pledges);
        int targets = pledges.size();
        int silent = silent(pledges);
        String text = kept == targets
                ? say("Cả {0} chỉ tiêu giao ước đều đạt", kept)
                : say("{0} trên {1} chỉ tiêu giao ước đạt", kept, targets)
                        + (silent == 0 ? "" : "; " + say("{0} chỉ tiêu chưa có số liệu", silent));
        return Message.of(
                text,
                Pact.class,
                drawn -> drawn.rows().stream().mapToInt(Pact.Row::kept).sum() == kept
                        && drawn.rows().stream().mapToInt(Pact.Row::silent).sum() == silent
                        && drawn.rows().stream().mapToInt(Pact.Row::targets).sum() == targets);
    }
}
