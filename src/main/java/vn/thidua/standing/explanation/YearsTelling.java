package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;
import vn.thidua.standing.years.PastStanding;
import vn.thidua.standing.years.RankChange;
import vn.thidua.standing.years.ScoreChange;
import vn.thidua.standing.years.YearOnYear;
import vn.thidua.standing.years.YearOnYear.SectionChange;
import vn.thidua.standing.years.YearResult;

/** What became of an agency since earlier years: results then, and what of a change is real, the table's or the members' doing. */
final class YearsTelling {

    private static final String KEPT = "Kết quả năm ấy như đã giữ lại, hoặc như bảng kết quả nộp kèm.";
    private static final String THIS_YEAR = "Bảng xếp hạng năm nay.";

    private final Amounts amounts;

    YearsTelling(Amounts amounts) {
        this.amounts = amounts;
    }

    /** Score, rank, sections, the units of the year before, then every year kept; as far as they are there. */
    Explanation tell(YearOnYear agency) {
        List<Explanation> parts = new ArrayList<>();
        if (agency.score() != null) {
            parts.add(score(agency.score()));
        }
        if (agency.rank() != null) {
            parts.add(rank(agency.rank()));
        }
        agency.sections().forEach(section -> parts.add(section(section)));
        agency.then().forEach(unit -> parts.add(then(unit)));
        agency.series().forEach(result -> parts.add(series(agency, result)));
        return Explanation.of("So với các năm trước", "")
                .because(agency.words().isEmpty() ? "Chưa có kết quả năm trước để so." : agency.words())
                .madeOf(parts);
    }

    Explanation score(ScoreChange score) {
        return Explanation.of("Tổng điểm so với năm trước", score.change(), amounts.signed(score.change()))
                .because("Từ %s thành %s.".formatted(amounts.of(score.then()), amounts.of(score.now())))
                .by(
                        switch (score.basis()) {
                            case CRITERIA -> "So từng tiêu chí: điểm năm trước tính lại theo bảng điểm năm nay.";
                            case MAXIMUM ->
                                "Quy điểm năm trước theo tổng điểm của bảng điểm năm nay; thay đổi khác của bảng điểm không tách được.";
                            case TOTALS -> "Chỉ so tổng điểm; phần do bảng điểm không tách được.";
                        })
                .madeOf(
                        score.split()
                                ? List.of(
                                        part("Do kết quả", score.real(), amounts.signed(score.real())),
                                        part("Do bảng điểm thay đổi", score.rubric(), amounts.signed(score.rubric())))
                                : List.of());
    }

    Explanation rank(RankChange rank) {
        return Explanation.of("Thứ hạng so với năm trước", BigDecimal.valueOf(rank.change()), places(rank.change()))
                .because("Từ hạng %s thành hạng %s.".formatted(rank.then(), rank.now()))
                .madeOf(List.of(
                        places(rank.split() ? "Do kết quả" : "Do kết quả và bảng điểm", rank.real()),
                        places("Do bảng điểm thay đổi", rank.rubric()),
                        places("Do thành viên thay đổi", rank.membership())));
    }

    private Explanation section(SectionChange section) {
        BigDecimal change = section.now().subtract(section.then());
        return Explanation.of("Mục " + section.section() + " so với năm trước", amounts.signed(change))
                .because("Từ " + amounts.of(section.then()) + " thành " + amounts.of(section.now())
                        + ", mỗi năm theo bảng điểm của năm ấy.")
                .by(KEPT + " " + THIS_YEAR);
    }

    private static Explanation places(String label, int change) {
        return part(label, BigDecimal.valueOf(change), places(change));
    }

    private static String places(int change) {
        return change == 0 ? "không đổi" : (change > 0 ? "lên " : "xuống ") + Math.abs(change) + " bậc";
    }

    private static Explanation part(String label, BigDecimal value, String figure) {
        return Explanation.of(label, value, figure)
                .by(
                        "Xếp lại năm trước theo bảng điểm năm nay rồi chỉ giữ các đơn vị có mặt cả hai năm; phần chênh của từng bước.");
    }

    private Explanation then(PastStanding unit) {
        return Explanation.of(unit.name() + ", năm trước", result(unit.rank(), unit.total(), null))
                .at(unit.place())
                .by(KEPT);
    }

    private Explanation series(YearOnYear agency, YearResult result) {
        boolean last = result.equals(agency.series().get(agency.series().size() - 1));
        String units = String.join(", ", result.units());
        return Explanation.of("Năm " + result.year(), result(result.rank(), result.total(), result.max()))
                .because(units + (result.bloc().isEmpty() ? "" : ", khối " + result.bloc()) + ": " + result.ranked()
                        + " đơn vị được xếp hạng.")
                .at(last ? new Place[0] : places(agency))
                .by(last ? THIS_YEAR : KEPT);
    }

    private static Place[] places(YearOnYear agency) {
        return agency.then().stream()
                .map(PastStanding::place)
                .filter(Objects::nonNull)
                .toArray(Place[]::new);
    }

    private String result(@Nullable Integer rank, @Nullable BigDecimal total, @Nullable BigDecimal max) {
        String points = total == null ? "" : amounts.of(total) + (max == null ? "" : "/" + amounts.of(max)) + " điểm";
        String place = rank == null ? "không có hạng" : "hạng " + rank;
        return place + (points.isEmpty() ? "" : ", " + points);
    }
}
