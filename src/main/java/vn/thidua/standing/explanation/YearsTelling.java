package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

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
        return Explanation.of(say("So với các năm trước"), "")
                .because(agency.words().isEmpty() ? say("Chưa có kết quả năm trước để so.") : agency.words())
                .madeOf(parts);
    }

    Explanation score(ScoreChange score) {
        return Explanation.of(say("Tổng điểm so với năm trước"), score.change(), amounts.signed(score.change()))
                .because(say("Từ {0} thành {1}.", amounts.of(score.then()), amounts.of(score.now())))
                .by(
                        switch (score.basis()) {
                            case CRITERIA -> say("So từng tiêu chí: điểm năm trước tính lại theo bảng điểm năm nay.");
                            case MAXIMUM ->
                                say(
                                        "Quy điểm năm trước theo tổng điểm của bảng điểm năm nay; thay đổi khác của bảng điểm không tách được.");
                            case TOTALS -> say("Chỉ so tổng điểm; phần do bảng điểm không tách được.");
                        })
                .madeOf(
                        score.split()
                                ? List.of(
                                        part(say("Do kết quả"), score.real(), amounts.signed(score.real())),
                                        part(
                                                say("Do bảng điểm thay đổi"),
                                                score.rubric(),
                                                amounts.signed(score.rubric())))
                                : List.of());
    }

    Explanation rank(RankChange rank) {
        return Explanation.of(
                        say("Thứ hạng so với năm trước"), BigDecimal.valueOf(rank.change()), places(rank.change()))
                .because(say("Từ hạng {0} thành hạng {1}.", rank.then(), rank.now()))
                .madeOf(List.of(
                        places(rank.split() ? say("Do kết quả") : say("Do kết quả và bảng điểm"), rank.real()),
                        places(say("Do bảng điểm thay đổi"), rank.rubric()),
                        places(say("Do thành viên thay đổi"), rank.membership())));
    }

    private Explanation section(SectionChange section) {
        BigDecimal change = section.now().subtract(section.then());
        return Explanation.of(say("Mục {0} so với năm trước", section.section()), amounts.signed(change))
                .because(say(
                        "Từ {0} thành {1}, mỗi năm theo bảng điểm của năm ấy.",
                        amounts.of(section.then()), amounts.of(section.now())))
                .by(say(KEPT) + " " + say(THIS_YEAR));
    }

    private static Explanation places(String label, int change) {
        return part(label, BigDecimal.valueOf(change), places(change));
    }

    private static String places(int change) {
        if (change == 0) {
            return say("không đổi");
        }
        return change > 0 ? say("lên {0} bậc", change) : say("xuống {0} bậc", -change);
    }

    private static Explanation part(String label, BigDecimal value, String figure) {
        return Explanation.of(label, value, figure)
                .by(
                        say(
                                "Xếp lại năm trước theo bảng điểm năm nay rồi chỉ giữ các đơn vị có mặt cả hai năm; phần chênh của từng bước."));
    }

    private Explanation then(PastStanding unit) {
        return Explanation.of(say("{0}, năm trước", unit.name()), result(unit.rank(), unit.total(), null))
                .at(unit.place())
                .by(say(KEPT));
    }

    private Explanation series(YearOnYear agency, YearResult result) {
        boolean last = result.equals(agency.series().get(agency.series().size() - 1));
        String units = String.join(", ", result.units());
        return Explanation.of(say("Năm {0}", result.year()), result(result.rank(), result.total(), result.max()))
                .because(
                        result.bloc().isEmpty()
                                ? say("{0}: {1} đơn vị được xếp hạng.", units, result.ranked())
                                : say(
                                        "{0}, khối {1}: {2} đơn vị được xếp hạng.",
                                        units, result.bloc(), result.ranked()))
                .at(last ? new Place[0] : places(agency))
                .by(last ? say(THIS_YEAR) : say(KEPT));
    }

    private static Place[] places(YearOnYear agency) {
        return agency.then().stream()
                .map(PastStanding::place)
                .filter(Objects::nonNull)
                .toArray(Place[]::new);
    }

    private String result(@Nullable Integer rank, @Nullable BigDecimal total, @Nullable BigDecimal max) {
        String place = rank == null ? say("không có hạng") : say("hạng {0}", rank);
        return total == null
                ? place
                : place + ", " + say("{0} điểm", amounts.of(total) + (max == null ? "" : "/" + amounts.of(max)));
    }
}
