package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.visual.Points;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** Self-score and result of each ranked agency side by side, and in how many criteria those of each agency differ. */
final class AgreementTable {

    private AgreementTable() {}

    static void write(Paper paper, BlocView view) {
        Table table = new Table(
                Column.text(say("Đơn vị"), 57),
                Column.figure(say("Tự chấm"), 20),
                Column.figure(say("Kết quả"), 20),
                Column.figure(say("Chênh lệch"), 22),
                Column.figure(say("Số tiêu chí khác"), 23),
                Column.figure(say("Chưa thẩm định"), 23));
        Points points = new Points(view.results().campaign().rounding());
        for (Standing standing : view.standings()) {
            Scorecard card = standing.card();
            BigDecimal self = card.selfTotal();
            BigDecimal result = card.finalTotal();
            boolean scored = result != null;
            table.row(
                    standing.agency().name(),
                    RankingTable.printed(points, standing, self),
                    RankingTable.printed(points, standing, result),
                    standing.rank() == null || self == null || result == null
                            ? "–"
                            : points.signed(view.difference(result, self)),
                    scored ? String.valueOf(count(card, true)) : "–",
                    scored ? String.valueOf(count(card, false)) : "–");
        }
        paper.table(table);
        if (view.ranked().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .anyMatch(AgreementTable::notSelfScored)) {
            paper.note(
                    say(
                            "Kết quả và chênh lệch gồm cả tiêu chí đơn vị không tự chấm, do cấp trên hoặc cơ quan theo dõi chấm."));
        }
    }

    private static long count(Scorecard card, boolean differing) {
        return card.criteria().stream()
                .filter(score -> differing ? score.differs() : score.open())
                .count();
    }

    private static boolean notSelfScored(CriterionScore score) {
        return score.self().score() == null && score.finalScore() != null;
    }
}
