package vn.thidua.visual;

import static java.util.Objects.requireNonNull;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;

/** What the appraisal changed: the self-score against the final score. */
final class SelfAndFinalChart {

    private SelfAndFinalChart() {}

    static Chart of(Table table) {
        List<Standing> both = table.ranked().stream()
                .filter(standing -> standing.card().selfTotal() != null)
                .toList();
        SelfAndFinal body = new SelfAndFinal(
                both.stream().map(standing -> row(standing, table.points())).toList());
        return table.chart(message(both, body, table.points()), body, both.isEmpty() ? List.of() : notes(table));
    }

    private static SelfAndFinal.Row row(Standing standing, Points points) {
        BigDecimal self = requireNonNull(standing.card().selfTotal());
        BigDecimal result = Table.total(standing);
        BigDecimal difference = points.gap(result, self);
        return new SelfAndFinal.Row(
                Table.label(standing),
                self,
                result,
                difference,
                difference.signum() == 0 ? "0" : points.signed(difference));
    }

    private static Message message(List<Standing> both, SelfAndFinal body, Points points) {
        if (both.isEmpty()) {
            return Message.nobody();
        }
        if (both.stream().noneMatch(SelfAndFinalChart::appraised)) {
            return message(
                    say("Chưa có kết quả thẩm định; điểm tạm tính lấy theo tự chấm"),
                    drawn -> drawn.rows().stream().noneMatch(SelfAndFinal.Row::differs));
        }
        SelfAndFinal.Row most = body.rows().stream()
                .max(Comparator.comparing(row -> row.difference().abs()))
                .orElseThrow();
        if (!most.differs()) {
            return message(
                    say("Kết quả trùng với điểm tự chấm ở mọi đơn vị"),
                    drawn -> drawn.rows().stream().noneMatch(SelfAndFinal.Row::differs));
        }
        return largest(most, as(body, most), both.size() == 1, points);
    }

    private static Message largest(SelfAndFinal.Row most, long equals, boolean only, Points points) {
        String by = points.ofGap(most.difference().abs());
        return message(
                equals > 1
                        ? several(equals, most, by)
                        : only ? one(most, by) : say("{0}, nhiều nhất khối", one(most, by)),
                drawn -> drawn.rows().contains(most)
                        && as(drawn, most) == equals
                        && drawn.rows().stream()
                                .allMatch(row -> points.gap(row.result(), row.self())
                                                .abs()
                                                .compareTo(most.difference().abs())
                                        <= 0));
    }

    private static String several(long equals, SelfAndFinal.Row most, String by) {
        return say(
                most.difference().signum() < 0
                        ? "{0} đơn vị có kết quả thấp hơn tự chấm nhiều nhất: {1} điểm"
                        : "{0} đơn vị có kết quả cao hơn tự chấm nhiều nhất: {1} điểm",
                equals,
                by);
    }

    private static String one(SelfAndFinal.Row most, String by) {
        return say(
                most.difference().signum() < 0
                        ? "{0}: kết quả thấp hơn tự chấm {1} điểm"
                        : "{0}: kết quả cao hơn tự chấm {1} điểm",
                most.label().name(),
                by);
    }

    /** How many differ as much, in the same direction. */
    private static long as(SelfAndFinal body, SelfAndFinal.Row most) {
        return body.rows().stream()
                .filter(row -> row.difference().compareTo(most.difference()) == 0)
                .count();
    }

    private static Message message(String text, Predicate<SelfAndFinal> proof) {
        return Message.of(text, SelfAndFinal.class, proof);
    }

    private static boolean appraised(Standing standing) {
        return standing.card().criteria().stream()
                .map(CriterionScore::appraised)
                .anyMatch(mark -> mark.score() != null);
    }

    private static List<String> notes(Table table) {
        List<String> notes = new ArrayList<>();
        notes.add(say("Số bên phải: kết quả trừ tự chấm."));
        String names = String.join(
                "; ",
                table.ranked().stream()
                        .filter(standing -> standing.card().selfTotal() == null)
                        .map(standing -> standing.agency().name())
                        .toList());
        if (!names.isEmpty()) {
            notes.add(say("Không có điểm tự chấm: {0}.", names));
        }
        return notes;
    }
}
