package vn.thidua.visual;

import static java.util.Comparator.comparing;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Rounding;
import vn.thidua.standing.CampaignView;

/** Blocs under the same table of points side by side. It ranks nobody: ranks are those of the blocs. */
final class BlocsChart {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Percents are printed with one decimal, whatever the points. */
    private static final int DECIMALS = 1;

    private BlocsChart() {}

    /** Empty where fewer than two of the blocs have somebody ranked. */
    static Optional<Chart> of(CampaignView.Group group, Overview overview) {
        Points percents = new Points(new Rounding(10, DECIMALS, RoundingMode.HALF_UP));
        List<Blocs.Row> rows = group.blocs().stream()
                .flatMap(bloc -> row(group, bloc, percents).stream())
                .sorted(comparing(Blocs.Row::median).reversed())
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Blocs body = new Blocs(rows);
        return Optional.of(overview.chart(message(body), body, notes(group, overview), percents));
    }

    private static Optional<Blocs.Row> row(CampaignView.Group group, Bloc bloc, Points percents) {
        List<Blocs.Dot> dots = group.entries().stream()
                .filter(entry -> entry.bloc().code().equals(bloc.code()))
                .map(entry -> new Blocs.Dot(entry.agency().name(), entry.percent(), figure(percents, entry.percent())))
                .toList();
        boolean provisional = group.entries().stream()
                .anyMatch(entry -> entry.bloc().code().equals(bloc.code()) && entry.provisional());
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal median = median(dots);
        return Optional.of(
                new Blocs.Row(new Label(null, bloc.name(), provisional), dots, median, figure(percents, median)));
    }

    private static String figure(Points percents, BigDecimal percent) {
        return say("{0} %", percents.of(percent));
    }

    /** The middle one, or the mean of the two in the middle. */
    private static BigDecimal median(List<Blocs.Dot> dots) {
        BigDecimal upper = dots.get((dots.size() - 1) / 2).percent();
        BigDecimal lower = dots.get(dots.size() / 2).percent();
        return upper.add(lower).divide(TWO, upper.scale() + 1, RoundingMode.UNNECESSARY);
    }

    private static Message message(Blocs body) {
        Blocs.Row first = body.rows().get(0);
        Blocs.Row last = body.rows().get(body.rows().size() - 1);
        long equals = as(body, first);
        String text;
        if (first.figure().equals(last.figure())) {
            text = say("Các khối có mức điểm trung vị bằng nhau: {0} điểm tối đa", first.figure());
        } else if (equals == 1) {
            text = say(
                    "{0} có mức điểm trung vị cao nhất: {1} điểm tối đa",
                    first.label().name(), first.figure());
        } else {
            text = say("{0} khối cùng có mức điểm trung vị cao nhất: {1} điểm tối đa", equals, first.figure());
        }
        return Message.of(
                text,
                Blocs.class,
                drawn -> drawn.rows().get(0).label().equals(first.label())
                        && as(drawn, first) == equals
                        && drawn.rows().stream().allMatch(row -> row.median().compareTo(first.median()) <= 0)
                        && drawn.rows().stream()
                                .allMatch(row -> median(row.dots()).compareTo(row.median()) == 0));
    }

    /** How many have the same median as printed. */
    private static long as(Blocs body, Blocs.Row first) {
        return body.rows().stream()
                .filter(row -> row.figure().equals(first.figure()))
                .count();
    }

    private static List<String> notes(CampaignView.Group group, Overview overview) {
        List<String> notes = new ArrayList<>();
        notes.add(
                say(
                        "Mỗi chấm: kết quả một đơn vị, theo phần trăm điểm tối đa của bảng điểm. Vạch đứng: trung vị của khối."));
        notes.add(say(
                "Chỉ so các khối cùng bảng điểm “{0}”; thứ hạng chỉ có trong từng khối, không xếp hạng giữa các khối.",
                group.rubric().title()));
        if (group.entries().stream().anyMatch(CampaignView.Entry::provisional)) {
            notes.add(say("* Tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm."));
        }
        overview.apart().forEach(apart -> notes.add(apart.bloc().name() + ": " + Speech.small(apart.reason()) + "."));
        return notes;
    }
}
