package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Rubric;
import vn.thidua.standing.Standing;

/** Who stands where: one bar an agency, the best on top. */
final class RankingChart {

    private RankingChart() {}

    static Chart of(Table table) {
        List<Standing> ranked = table.ranked();
        List<Bar> bars =
                ranked.stream().map(standing -> bar(standing, table.points())).toList();
        return new Chart(
                Chart.Kind.RANKING,
                Message.ofRanking(ranked, table.points()),
                table.subtitle(),
                table.stamps(),
                List.of("Điểm kết quả"),
                bars,
                bars.isEmpty() ? List.of() : thresholds(table),
                table.notes(notes(table, bars)),
                table.points());
    }

    private static Bar bar(Standing standing, Points points) {
        BigDecimal total = Table.total(standing);
        boolean leading = Objects.equals(standing.rank(), 1);
        return new Bar(Table.label(standing), List.of(total), points.of(total), leading);
    }

    private static List<BigDecimal> thresholds(Table table) {
        return classification(table).classes().stream()
                .map(AwardClass::from)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Classification classification(Table table) {
        return table.results().campaign().classification();
    }

    private static List<String> notes(Table table, List<Bar> bars) {
        List<String> notes = new ArrayList<>();
        if (bars.isEmpty()) {
            return notes;
        }
        notes.add(classes(table));
        if (sameFiguresInDifferentPlaces(bars)) {
            notes.add("Thứ hạng theo điểm chưa làm tròn; điểm in ra đã làm tròn.");
        }
        return notes;
    }

    /** "Xếp loại: từ 90 điểm – Hoàn thành xuất sắc nhiệm vụ; … Bảng điểm 100 điểm, thưởng tính ngoài khung." */
    private static String classes(Table table) {
        List<String> parts = new ArrayList<>();
        for (AwardClass awardClass : classification(table).classes()) {
            BigDecimal from = awardClass.from();
            if (from != null) {
                parts.add("từ " + Points.plain(from) + " điểm – " + awardClass.label());
            }
        }
        Rubric rubric = table.bloc().bloc().rubric();
        return "Ngưỡng xếp loại: " + String.join("; ", parts) + ". Bảng điểm " + Points.plain(rubric.max())
                + " điểm, điểm thưởng "
                + (rubric.bonus() == Rubric.BonusPlace.INSIDE ? "trong khung." : "ngoài khung.");
    }

    private static boolean sameFiguresInDifferentPlaces(List<Bar> bars) {
        for (int i = 1; i < bars.size(); i++) {
            Bar upper = bars.get(i - 1);
            Bar lower = bars.get(i);
            if (upper.figure().equals(lower.figure()) && upper.total().compareTo(lower.total()) != 0) {
                return true;
            }
        }
        return false;
    }
}
