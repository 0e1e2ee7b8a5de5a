package vn.thidua.standing.explanation;

import static vn.thidua.bilingual.Speech.say;

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
        return differences(say("Tự chấm hơn điểm được tính, năm {0}", year.year()), year.differences(), say(CLAIMED));
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
                        say("Tiêu chí {0}, năm {1}", title, line.year()),
                        line.difference(),
                        amounts.signed(line.difference()))
                .at(self(score), score == null ? null : score.deciding().source())
                .by(say(CLAIMED));
    }

    private static @Nullable Place self(@Nullable CriterionScore score) {
        return score == null ? null : score.self().source();
    }

    /** This year, all years kept, and all appraisers of the bloc. */
    Explanation appraiser(Inflation.OfAppraiser one) {
        return Explanation.of(say("Bên thẩm định {0}", one.appraiser()), "")
                .because(
                        one.few()
                                ? say("Còn ít tiêu chí, số bình quân chưa nói lên điều gì.")
                                : say("Đủ số tiêu chí để so số bình quân."))
                .madeOf(List.of(
                        differences(say("Năm nay"), one.now(), say(GIVEN)),
                        differences(say("Các năm đã giữ"), one.kept(), say(GIVEN)),
                        differences(say("Mọi bên thẩm định của khối"), one.bloc(), say(GIVEN))));
    }

    Explanation linesFrom(int lines) {
        return Explanation.of(say("Số tiêu chí tối thiểu"), BigDecimal.valueOf(lines), String.valueOf(lines))
                .by(say("Cài đặt linesFrom của đợt thi đua: ít hơn số này thì số bình quân chưa nói lên điều gì."));
    }

    private Explanation differences(String label, Inflation.Differences differences, String rule) {
        BigDecimal mean = differences.mean();
        return Explanation.of(label, amounts.signed(differences.sum()))
                .because(
                        mean == null
                                ? say("{0} tiêu chí.", differences.lines())
                                : say(
                                        "{0} tiêu chí, bình quân mỗi tiêu chí {1}.",
                                        differences.lines(), amounts.signed(mean)))
                .by(rule);
    }
}
