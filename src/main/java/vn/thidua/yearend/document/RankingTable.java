package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Remarks;
import vn.thidua.visual.Points;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** Ranks, scores and classes of a bloc, the unranked last, and below what is to be said of them. */
final class RankingTable {

    private RankingTable() {}

    static void write(Paper paper, BlocView view) {
        boolean voted = view.bloc().ballot() != null;
        List<Column> columns = new ArrayList<>(List.of(
                Column.figure(say("Hạng"), 15),
                Column.text(say("Đơn vị"), 60),
                Column.figure(say("Tự chấm"), 20),
                Column.figure(say("Kết quả"), 20),
                Column.text(say("Xếp loại"), 50)));
        if (voted) {
            columns.add(4, Column.figure(say("Số phiếu"), 15));
        }
        Table table = new Table(columns);
        Points points = new Points(view.results().campaign().rounding());
        for (Standing standing : view.standings()) {
            List<String> cells = new ArrayList<>(List.of(
                    rank(standing),
                    standing.agency().name(),
                    printed(points, standing, standing.card().selfTotal()),
                    printed(points, standing, standing.card().finalTotal()),
                    standing.awardClass() == null
                            ? say("Không xếp loại")
                            : standing.awardClass().label()));
            if (voted) {
                cells.add(4, standing.votes() == null ? "–" : String.valueOf(standing.votes()));
            }
            table.row(cells);
        }
        paper.table(table);
        for (Standing standing : view.standings()) {
            List<String> remarks = Remarks.of(view, standing);
            if (!remarks.isEmpty()) {
                paper.note(standing.agency().name() + ": " + String.join("; ", remarks) + ".");
            }
        }
    }

    /** A total; no table quotes that of who has no rank beside those of others. */
    static String printed(Points points, Standing standing, @Nullable BigDecimal total) {
        return standing.rank() == null ? "–" : printed(points, total);
    }

    static String rank(Standing standing) {
        return standing.rank() == null ? "–" : String.valueOf(standing.rank());
    }

    static String printed(Points points, @Nullable BigDecimal score) {
        return score == null ? "–" : points.of(score);
    }
}
