package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.StatedTotal;

/** The total and the sections' subtotals are the sums of the criteria's scores that stand on the sheet. */
final class TotalIsSumOfParts implements Check {

    @Override
    public List<Finding> check(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        if (examined.hasUnreadableScores()) {
            return findings;
        }
        for (StatedTotal total : examined.submission().totals()) {
            RubricIndex rubric = examined.rubrics().get(total.agency());
            if (rubric != null && !total.restatedSelf()) {
                List<BigDecimal> parts = parts(total, examined);
                BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (!parts.isEmpty() && !agrees(total.value(), total.section(), sum, rubric)) {
                    findings.add(finding(total, sum, rubric));
                }
            }
        }
        return findings;
    }

    /** What only the authority scores does not count on a self-score, whatever the agency enters there. */
    private static List<BigDecimal> parts(StatedTotal total, Examined examined) {
        return examined.scores().stream()
                .filter(scored -> scored.line().agency().equals(total.agency()))
                .filter(scored ->
                        scored.rubric().within(total.section(), scored.line().criterion()))
                .filter(scored -> !examined.isSelfScore()
                        || !scored.rubric().authorityOnly(scored.line().criterion()))
                .map(scored -> scored.line().score())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where bonus counts inside the maximum, a total cut off there is right too. */
    static boolean agrees(BigDecimal stated, @Nullable String section, BigDecimal sum, RubricIndex rubric) {
        boolean cutOff = section == null && rubric.rubric().bonus() == Rubric.BonusPlace.INSIDE;
        return stated.compareTo(sum) == 0
                || cutOff && stated.compareTo(sum.min(rubric.rubric().max())) == 0;
    }

    private static Finding finding(StatedTotal total, BigDecimal sum, RubricIndex rubric) {
        return new Finding(
                FindingCode.TOTAL_NOT_SUM_OF_PARTS,
                total.place(),
                subject(total.section(), rubric),
                Figures.print(total.value()),
                Figures.print(sum));
    }

    private static String subject(@Nullable String code, RubricIndex rubric) {
        Section section = code == null ? null : rubric.section(code);
        return section == null ? "Tổng cộng" : section.code() + " – " + section.title();
    }
}
