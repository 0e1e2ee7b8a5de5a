package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Demotion;
import vn.thidua.campaign.Rubric;
import vn.thidua.score.ScoreText;

/** Classes by threshold, gate and conditions: who fails one of these falls as far as the setting says. */
final class Classing {

    private static final int NAMED_FAILURES = 3;

    private final Classification classification;
    private final Rubric rubric;
    private final Gates gates;

    Classing(Classification classification, Rubric rubric) {
        this.classification = classification;
        this.rubric = rubric;
        this.gates = new Gates(rubric);
    }

    Classed classify(Ranked ranked) {
        return classify(ranked, 0, null);
    }

    /** The best class from the given position on, the last one in any case. */
    Classed classify(Ranked ranked, int from, @Nullable String reasonBefore) {
        List<String> reasons = new ArrayList<>();
        if (reasonBefore != null) {
            reasons.add(reasonBefore);
        }
        int last = classification.classes().size() - 1;
        if (from > 0 && classification.demotion() == Demotion.FALL_ONE) {
            return classed(ranked, Math.min(from, last), reasons);
        }
        BigDecimal total = basis(ranked.contender().total());
        int position = from;
        while (position < last) {
            AwardClass awardClass = classification.classes().get(position);
            if (reaches(total, awardClass)) {
                List<String> failures = failures(awardClass, ranked.contender());
                if (failures.isEmpty()) {
                    break;
                }
                reasons.add(say("Chưa đạt “{0}”: {1}", awardClass.label(), String.join("; ", failures)));
                if (classification.demotion() == Demotion.FALL_ONE) {
                    position++;
                    break;
                }
            }
            position++;
        }
        return classed(ranked, position, reasons);
    }

    private Classed classed(Ranked ranked, int position, List<String> reasons) {
        String reason = reasons.isEmpty() ? null : String.join("; ", reasons);
        return new Classed(ranked, position, classification.classes().get(position), reason);
    }

    private BigDecimal basis(BigDecimal total) {
        return classification.basis() == Classification.Basis.CAPPED ? total.min(rubric.max()) : total;
    }

    private static boolean reaches(BigDecimal total, AwardClass awardClass) {
        BigDecimal threshold = awardClass.from();
        return threshold == null || total.compareTo(threshold) >= 0;
    }

    private List<String> failures(AwardClass awardClass, Contender contender) {
        List<String> failures = new ArrayList<>();
        List<Gates.Shortfall> parts = gates.failures(awardClass.gate(), contender.card());
        if (!parts.isEmpty()) {
            failures.add(below(awardClass, parts));
        }
        awardClass
                .without()
                .forEach(breaches -> Conduct.against(
                                contender.dossier().onRecord().discipline(), breaches)
                        .ifPresent(failures::add));
        return failures;
    }

    private static String below(AwardClass awardClass, List<Gates.Shortfall> failures) {
        Classification.Gate gate = awardClass.gate();
        boolean sections = gate != null && gate.level() == Classification.Level.SECTION;
        String percent = gate == null ? "" : ScoreText.of(gate.percent());
        String named = failures.stream()
                .limit(NAMED_FAILURES)
                .map(Gates.Shortfall::words)
                .collect(Collectors.joining(", "));
        int more = failures.size() - NAMED_FAILURES;
        String below = sections
                ? say("dưới {0}\u00a0% điểm chuẩn ở mục {1}", percent, named)
                : say("dưới {0}\u00a0% điểm chuẩn ở tiêu chí {1}", percent, named);
        if (more <= 0) {
            return below;
        }
        return below + (sections ? say(" và {0} mục khác", more) : say(" và {0} tiêu chí khác", more));
    }
}
