package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
                BigDecimal sum = sum(total, rubric, examined.scoresOf(total.agency()), examined.isSelfScore());
                if (sum != null && !agrees(total.value(), total.section(), sum, rubric)) {
                    findings.add(finding(total, sum, rubric));
                }
            }
        }
        return findings;
    }

    /**
     * The sum of the scores that stand on the sheet, {@code null} if none does. What only the authority scores does not
     * count on a self-score, whatever the agency enters there.
     */
    private static @Nullable BigDecimal sum(
            StatedTotal total, RubricIndex rubric, List<Examined.Scored> scores, boolean selfScore) {
        BigDecimal sum = null;
        for (Examined.Scored scored : scores) {
            BigDecimal score = scored.line().score();
            String criterion = scored.line().criterion();
            if (score != null
                    && rubric.within(total.section(), criterion)
                    && !(selfScore && rubric.authorityOnly(criterion))) {
                sum = sum == null ? score : sum.add(score);
            }
        }
        return sum;
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
