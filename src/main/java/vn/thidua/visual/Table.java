package vn.thidua.visual;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.UnrankedReason;

/** A bloc's standings with what every chart of them says alike: subtitle, stamps, footnotes. */
record Table(Results results, BlocStandings bloc) {

    /** More unranked agencies than this are counted, not named. */
    private static final int NAMED = 6;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    List<Standing> ranked() {
        return bloc.standings().stream()
                .filter(standing -> standing.rank() != null && standing.card().finalTotal() != null)
                .toList();
    }

    Points points() {
        return new Points(results.campaign().rounding());
    }

    String subtitle() {
        return "%s · năm %s · kết quả %s"
                .formatted(
                        bloc.bloc().name(),
                        results.campaign().year(),
                        bloc.provisional() ? "tạm tính" : ranked().isEmpty() ? "chưa có" : "chính thức");
    }

    List<String> stamps() {
        List<String> stamps = new ArrayList<>();
        if (results.campaign().illustrative()) {
            stamps.add("SỐ LIỆU MINH HỌA");
        }
        if (bloc.provisional()) {
            stamps.add("TẠM TÍNH");
        }
        return List.copyOf(stamps);
    }

    /** "1. Sở Y tế", with an asterisk where a score is provisional. */
    static String label(Standing standing) {
        return standing.rank() + ". " + standing.agency().name()
                + (standing.card().provisional() ? " *" : "");
    }

    static BigDecimal total(Standing standing) {
        return requireNonNull(standing.card().finalTotal());
    }

    /** The chart's own notes, then those that hold for every chart of the bloc. */
    List<String> notes(List<String> own) {
        List<String> notes = new ArrayList<>(own);
        if (bloc.provisional()) {
            notes.add("* Tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm.");
        }
        notes.addAll(unranked());
        ZonedDateTime asOf = results.docket().dataAsOf();
        notes.add("Nguồn: " + results.campaign().title()
                + (asOf == null ? "; chưa nhận được hồ sơ nào." : "; số liệu đến " + MOMENT.format(asOf) + "."));
        return notes;
    }

    private List<String> unranked() {
        List<Standing> unranked = bloc.standings().stream()
                .filter(standing -> standing.rank() == null)
                .toList();
        if (unranked.isEmpty()) {
            return List.of();
        }
        return List.of("Không xếp hạng: " + (unranked.size() <= NAMED ? named(unranked) : counted(unranked)) + ".");
    }

    private static String named(List<Standing> unranked) {
        return String.join(
                "; ",
                unranked.stream()
                        .map(standing -> standing.agency().name() + reason(standing))
                        .toList());
    }

    private static String reason(Standing standing) {
        UnrankedReason reason = standing.unranked();
        return reason == null ? "" : " (" + lowerFirst(reason.label()) + ")";
    }

    private static String counted(List<Standing> unranked) {
        List<String> parts = new ArrayList<>();
        for (UnrankedReason reason : UnrankedReason.values()) {
            long count = unranked.stream()
                    .filter(standing -> standing.unranked() == reason)
                    .count();
            if (count > 0) {
                parts.add(count + " đơn vị " + lowerFirst(reason.label()));
            }
        }
        return String.join("; ", parts);
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
