package vn.thidua.campaign.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

class RuleWordsTests {

    @Test
    void saysDeductionsWithUnitAndCap() {
        assertThat(RuleWords.of(rule(new Method.DeductPerCase(decimal("0.5"), decimal("1.5")))))
                .isEqualTo("Trừ 0,5 điểm mỗi ca, tối đa 1,5 điểm");
    }

    @Test
    void saysBandsWithOpenAndClosedEnds() {
        Method bands = new Method.Bands(
                Measure.RATIO,
                List.of(
                        new Method.Band(new Range(null, false, decimal("96"), false), decimal("0"), true),
                        new Method.Band(new Range(decimal("96"), true, decimal("98"), false), decimal("3"), false),
                        new Method.Band(new Range(decimal("98"), true, decimal("98"), true), decimal("4"), false),
                        new Method.Band(new Range(decimal("98"), false, decimal("99.5"), true), decimal("5"), false),
                        new Method.Band(new Range(decimal("99.5"), false, null, false), decimal("6"), false)));
        assertThat(RuleWords.of(rule(bands)))
                .isEqualTo(
                        "Cộng, trừ theo mức % kế hoạch – dưới 96: 0 điểm*; từ 96 đến dưới 98: 3 điểm; đúng 98: 4 điểm; "
                                + "trên 98 đến 99,5: 5 điểm; trên 99,5: 6 điểm; đơn vị tính: ca");
    }

    @Test
    void saysTheSameInEnglish() {
        Method bands = new Method.Bands(
                Measure.RATIO,
                List.of(
                        new Method.Band(new Range(null, false, decimal("96"), false), decimal("0"), true),
                        new Method.Band(new Range(decimal("96"), true, decimal("98"), false), decimal("1"), false),
                        new Method.Band(new Range(decimal("98"), false, null, false), decimal("5.5"), false)));
        assertThat(english(bands))
                .isEqualTo("Added or deducted by % of the plan – below 96: 0 points*; 96 to below 98: 1 point; "
                        + "over 98: 5.5 points; unit: ca");
        assertThat(english(new Method.DeductPerCase(decimal("0.5"), decimal("1.5"))))
                .isEqualTo("Deducts 0.5 points per ca, at most 1.5 points");
        assertThat(english(new Method.StepBonus(
                        Measure.RATIO, decimal("100"), decimal("10"), decimal("1"), decimal("2"), null)))
                .isEqualTo(
                        "Above 100% of the plan: 2 points added, then for every further 10, 1 point added; unit: ca");
    }

    private static String english(Method method) {
        return Language.ENGLISH.speak(() -> RuleWords.of(rule(method)));
    }

    private static Rule rule(Method method) {
        return new Rule("r", "Quy tắc", method, Effect.ADJUST, Source.SUBMISSION, List.of(), false, "ca");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
