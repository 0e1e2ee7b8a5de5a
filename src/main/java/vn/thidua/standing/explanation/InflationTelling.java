package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.years.Inflation;

/** How far self-scores and what counted lay apart: of an agency by year and criterion, and of an appraiser. */
final class InflationTelling {

    private static final String CLAIMED =
            "Điểm tự chấm trừ điểm được tính, chỉ ở những tiêu chí có cả điểm tự chấm và điểm thẩm định.";
    private static final String GIVEN =
            "Điểm thẩm định trừ điểm tự chấm, chỉ ở những tiêu chí có cả điểm tự chấm và điểm thẩm định.";

    private final Sources sources;
    private final Amounts amounts;

    InflationTelling(Sources sources) {
        this.sources = sources;
        this.amounts = sources.amounts();
    }

    Explanation year(Inflation.InYear year) {
        return differences("Tự chấm hơn điểm được tính, năm " + year.year(), year.differences(), CLAIMED);
    }

    Explanation criterion(String agency, Inflation.AtCriterion line) {
        boolean now = line.year() == sources.campaign().year();
        String title = now
                ? sources.rubric()
                        .criterion(line.criterion())
                        .map(Criterion::subject)
                        .orElse(line.criterion())
                : line.criterion();
        CriterionScore score = now
                ? sources.standing(agency).card().criterion(line.criterion()).orElse(null)
                : null;
        return Explanation.of(
                        "Tiêu chí %s, năm %s".formatted(title, line.year()),
                        line.difference(),
                        amounts.signed(line.difference()))
                .at(self(score), score == null ? null : score.deciding().source())
                .by(CLAIMED);
    }

    private static @Nullable Place self(@Nullable CriterionScore score) {
        return score == null ? null : score.self().source();
    }

    /** This year, all years kept, and all appraisers of the bloc. */
    Explanation appraiser(Inflation.OfAppraiser one) {
        return Explanation.of("Bên thẩm định " + one.appraiser(), "")
                .because(
                        one.few()
                                ? "Còn ít tiêu chí, số bình quân chưa nói lên điều gì."
                                : "Đủ số tiêu chí để so số bình quân.")
                .madeOf(List.of(
                        differences("Năm nay", one.now(), GIVEN),
                        differences("Các năm đã giữ", one.kept(), GIVEN),
                        differences("Mọi bên thẩm định của khối", one.bloc(), GIVEN)));
    }

    Explanation linesFrom(int lines) {
        return Explanation.of("Số tiêu chí tối thiểu", BigDecimal.valueOf(lines), String.valueOf(lines))
                .by("Cài đặt linesFrom của đợt thi đua: ít hơn số này thì số bình quân chưa nói lên điều gì.");
    }

    private Explanation differences(String label, Inflation.Differences differences, String rule) {
        BigDecimal mean = differences.mean();
        return Explanation.of(label, amounts.signed(differences.sum()))
                .because(differences.lines() + " tiêu chí"
                        + (mean == null ? "." : ", bình quân mỗi tiêu chí " + amounts.signed(mean) + "."))
                .by(rule);
    }
}
