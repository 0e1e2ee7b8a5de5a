package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Rubric;
import vn.thidua.standing.Standing;

/** Who stands where, in which class, and how far ahead of the next. */
final class RankingChart {

    private RankingChart() {}

    static Chart of(Table table) {
        List<Standing> ranked = table.ranked();
        Ranking body = new Ranking(rows(ranked, table.points()), ranked.isEmpty() ? List.of() : bands(table));
        return table.chart(RankingMessage.of(ranked, table.points()), body, notes(table, body));
    }

    private static List<Ranking.Row> rows(List<Standing> ranked, Points points) {
        boolean byVotes = RankingMessage.byVotes(ranked);
        return IntStream.range(0, ranked.size())
                .mapToObj(row -> row(
                        ranked.get(row),
                        points,
                        byVotes || row + 1 == ranked.size() ? "" : ahead(ranked.get(row), ranked.get(row + 1), points)))
                .toList();
    }

    private static Ranking.Row row(Standing standing, Points points, String ahead) {
        BigDecimal total = Table.total(standing);
        AwardClass reached = standing.awardClass();
        return new Ranking.Row(
                Table.label(standing),
                total,
                points.of(total),
                Objects.equals(standing.rank(), 1),
                ahead,
                standing.classReason() == null || reached == null ? "" : reached.label(),
                standing.votes());
    }

    private static String ahead(Standing standing, Standing next, Points points) {
        BigDecimal gap = points.gap(Table.total(standing), Table.total(next));
        return gap.signum() == 0 ? say("bằng điểm") : points.ofGap(gap);
    }

    private static List<Ranking.Band> bands(Table table) {
        return classification(table).classes().stream()
                .map(awardClass -> new Ranking.Band(awardClass.from(), awardClass.label()))
                .toList();
    }

    private static Classification classification(Table table) {
        return table.results().campaign().classification();
    }

    private static List<String> notes(Table table, Ranking body) {
        List<String> notes = new ArrayList<>();
        if (body.rows().isEmpty()) {
            return notes;
        }
        notes.add(classes(table));
        if (body.rows().stream().anyMatch(row -> !row.lowered().isEmpty())) {
            notes.add(say(
                    "Xếp loại thấp hơn ngưỡng điểm: do điều kiện tối thiểu hoặc tỷ lệ tối đa; lý do ở trang “{0}” của bảng kết quả.",
                    say("Xếp hạng")));
        }
        if (sameFiguresInDifferentPlaces(body.rows())) {
            notes.add(say("Thứ hạng theo điểm chưa làm tròn; điểm in ra đã làm tròn."));
        }
        return notes;
    }

    /** "Ngưỡng xếp loại: từ 90 điểm – Hoàn thành xuất sắc nhiệm vụ; … Bảng điểm 100 điểm, điểm thưởng ngoài khung." */
    private static String classes(Table table) {
        List<String> parts = new ArrayList<>();
        for (AwardClass awardClass : classification(table).classes()) {
            BigDecimal from = awardClass.from();
            if (from != null) {
                parts.add(say("từ {0} điểm – {1}", Points.plain(from), awardClass.label()));
            }
        }
        Rubric rubric = table.bloc().bloc().rubric();
        return say(
                rubric.bonus() == Rubric.BonusPlace.INSIDE
                        ? "Ngưỡng xếp loại: {0}. Bảng điểm {1} điểm, điểm thưởng trong khung."
                        : "Ngưỡng xếp loại: {0}. Bảng điểm {1} điểm, điểm thưởng ngoài khung.",
                String.join("; ", parts),
                Points.plain(rubric.max()));
    }

    private static boolean sameFiguresInDifferentPlaces(List<Ranking.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Ranking.Row upper = rows.get(i - 1);
            Ranking.Row lower = rows.get(i);
            if (upper.figure().equals(lower.figure()) && upper.total().compareTo(lower.total()) != 0) {
                return true;
            }
        }
        return false;
    }
}
