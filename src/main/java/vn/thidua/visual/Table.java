package vn.thidua.visual;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.bilingual.Speech;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;
import vn.thidua.standing.UnrankedReason;

/** A bloc's standings with what every chart of them says alike: heading, footnotes, source. */
record Table(Results results, BlocStandings bloc) {

    /** More unranked agencies than this are counted, not named. */
    private static final int NAMED = 6;

    List<Standing> ranked() {
        return bloc.standings().stream()
                .filter(standing -> standing.rank() != null && standing.card().finalTotal() != null)
                .toList();
    }

    Points points() {
        return new Points(results.campaign().rounding());
    }

    /** A chart of the bloc, with its own notes before those that hold for all of them. */
    Chart chart(Message message, Body body, List<String> own) {
        return new Chart(message, heading(), body, notes(own), Source.of(results), points());
    }

    /** A chart that tells nothing of ranks. */
    Chart bare(Message message, Body body, List<String> notes) {
        return new Chart(message, heading(), body, notes, Source.of(results), points());
    }

    private Heading heading() {
        return new Heading(
                bloc.bloc().name(),
                Source.period(results.campaign()),
                state(),
                results.campaign().illustrative());
    }

    private Heading.State state() {
        if (ranked().isEmpty()) {
            return Heading.State.NONE;
        }
        return bloc.provisional() ? Heading.State.PROVISIONAL : Heading.State.OFFICIAL;
    }

    /** "1. Sở Y tế", with an asterisk where a score is provisional. */
    static Label label(Standing standing) {
        return new Label(
                standing.rank(), standing.agency().name(), standing.card().provisional());
    }

    static BigDecimal total(Standing standing) {
        return requireNonNull(standing.card().finalTotal());
    }

    private List<String> notes(List<String> own) {
        List<String> notes = new ArrayList<>(own);
        if (ranked().stream().anyMatch(standing -> standing.card().provisional())) {
            notes.add(say("* Tạm tính: còn tiêu chí chưa thẩm định, lấy theo điểm tự chấm."));
        }
        if (bloc.awaitsBallot() && !ranked().isEmpty()) {
            notes.add(say("Tạm tính: chưa có kết quả bỏ phiếu suy tôn, nên xếp theo điểm."));
        }
        notes.addAll(unranked());
        return notes;
    }

    private List<String> unranked() {
        List<Standing> unranked = bloc.standings().stream()
                .filter(standing -> standing.rank() == null)
                .toList();
        if (unranked.isEmpty()) {
            return List.of();
        }
        return List.of(say("Không xếp hạng: {0}.", unranked.size() <= NAMED ? named(unranked) : counted(unranked)));
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
        return reason == null ? "" : " (" + Speech.small(say(reason.label())) + ")";
    }

    private static String counted(List<Standing> unranked) {
        List<String> parts = new ArrayList<>();
        for (UnrankedReason reason : UnrankedReason.values()) {
            long count = unranked.stream()
                    .filter(standing -> standing.unranked() == reason)
                    .count();
            if (count > 0) {
                parts.add(say("{0} đơn vị {1}", count, Speech.small(say(reason.label()))));
            }
        }
        return String.join("; ", parts);
    }
}
