package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One quantity that a rubric asks for, under the code by which it is reported.
 *
 * @param code of the rule, prize or veto
 * @param unit what is counted, or {@code null}
 * @param planned whether it is measured by a target or volume above 0 (Kế hoạch)
 * @param criterion that the quantity moves, or {@code null} for a veto
 * @param rule that asks for it, or {@code null} for a veto
 */
public record ReportedQuantity(
        String code,
        String title,
        @Nullable String unit,
        Answer answer,
        boolean planned,
        Source source,
        @Nullable Criterion criterion,
        @Nullable Rule rule) {

    /** All that the rubric asks for, in its order, vetoes last. */
    public static List<ReportedQuantity> of(Rubric rubric) {
        Stream<ReportedQuantity> ofCriteria =
                rubric.allCriteria().flatMap(criterion -> criterion.allRules().flatMap(rule -> of(criterion, rule)));
        Stream<ReportedQuantity> ofVetoes = rubric.vetoes().stream()
                .filter(veto -> veto.cause() == Veto.Cause.REPORTED)
                .map(veto -> new ReportedQuantity(
                        veto.code(), veto.title(), null, Answer.YES_OR_NO, false, Source.SUBMISSION, null, null));
        return Stream.concat(ofCriteria, ofVetoes).toList();
    }

    /** An entered score and the best of several parts have no quantity of their own. */
    private static Stream<ReportedQuantity> of(Criterion criterion, Rule rule) {
        Method method = rule.method();
        if (method instanceof Method.Direct || method instanceof Method.BestOf) {
            return Stream.empty();
        }
        if (method instanceof Method.AwardBonus bonus) {
            return bonus.prizes().stream()
                    .map(prize -> new ReportedQuantity(
                            prize.code(),
                            prize.title(),
                            rule.unit(),
                            Answer.WHOLE_NUMBER,
                            false,
                            rule.source(),
                            criterion,
                            rule));
        }
        return Stream.of(new ReportedQuantity(
                rule.code(),
                rule.title(),
                rule.unit(),
                answer(rule),
                method.needsPlan(),
                rule.source(),
                criterion,
                rule));
    }

    /** What happens once or not at all may still be counted, if the rule book names a unit. */
    private static Answer answer(Rule rule) {
        Method method = rule.method();
        if (method instanceof Method.CountRate || method instanceof Method.DeductPerCase) {
            return Answer.WHOLE_NUMBER;
        }
        if (method instanceof Method.YesNo || method instanceof Method.DeductOnce || method instanceof Method.Waiver) {
            return rule.unit() == null ? Answer.YES_OR_NO : Answer.WHOLE_NUMBER;
        }
        return Answer.AMOUNT;
    }

    /** Whether the quantity is one that can be. */
    public boolean accepts(BigDecimal actual) {
        return switch (answer) {
            case YES_OR_NO -> actual.signum() == 0 || actual.compareTo(BigDecimal.ONE) == 0;
            case WHOLE_NUMBER ->
                actual.signum() >= 0 && actual.stripTrailingZeros().scale() <= 0;
            case AMOUNT -> actual.signum() >= 0;
        };
    }
}
