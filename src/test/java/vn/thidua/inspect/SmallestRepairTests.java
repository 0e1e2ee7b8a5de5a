package vn.thidua.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.inspect.SubmissionBuilder.aFullSelfScore;
import static vn.thidua.inspect.SubmissionBuilder.aSelfScore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.Line;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.SmallCampaign;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.ingest.Submission;

class SmallestRepairTests {

    private final Inspection inspection = new Inspection(SmallCampaign.campaign());

    @Test
    void aSheetThatHoldsNeedsNone() {
        assertThat(inspection.repairs(withTotals("6", "5", "11", "4", "15"))).isEmpty();
    }

    @Test
    void aTotalThatAloneIsWrongIsTheOne() {
        assertThat(inspection.repairs(withTotals("6", "5", "11", "4", "16")))
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.place().cell()).isEqualTo("F10");
                    assertThat(repair.from()).isEqualByComparingTo("16");
                    assertThat(repair.to()).isEqualByComparingTo("15");
                });
    }

    /** C1 alone stands in C, 1 and the total, which all miss the same point. */
    @Test
    void aScoreThatMakesEverySumWrongIsTheOne() {
        Submission submission = aSelfScore()
                .score("a1", "3")
                .score("a7", "3")
                .score("C1", "4")
                .score("2.1", "1")
                .score("007", "3")
                .total("a", "6")
                .total("C", "5")
                .total("1", "11")
                .total("2", "4")
                .total("", "15")
                .build();

        assertThat(inspection.repairs(submission)).singleElement().satisfies(repair -> {
            assertThat(repair.place().cell()).isEqualTo("F3");
            assertThat(repair.to()).isEqualByComparingTo("5");
        });
    }

    /** Either 2.1 or 007 could be meant. */
    @Test
    void whereTwoCellsWouldDoNothingIsProposed() {
        Submission submission = aSelfScore()
                .score("2.1", "0.5")
                .score("007", "2")
                .total("2", "3")
                .total("", "3")
                .build();

        assertThat(inspection.repairs(submission)).isEmpty();
    }

    @Test
    void noScoreIsProposedThatTheRubricForbids() {
        Submission submission = aSelfScore()
                .score("C1", "5")
                .total("C", "9")
                .total("1", "9")
                .total("", "9")
                .build();

        assertThat(inspection.repairs(submission)).isEmpty();
    }

    @Property(tries = 300, seed = "2022")
    void whatIsProposedMakesEverySumHold(
            @ForAll @IntRange(min = 0, max = 9) int cell,
            @ForAll @IntRange(min = -4, max = 4) int change,
            @ForAll @IntRange(min = 0, max = 9) int other,
            @ForAll @IntRange(min = -1, max = 1) int otherChange) {
        Submission submission =
                changed(changed(withTotals("6", "5", "11", "4", "15"), cell, change), other, otherChange);

        for (Repair repair : inspection.repairs(submission)) {
            Submission repaired = applied(submission, repair);
            assertThat(inspection.inspect(repaired).findings())
                    .noneMatch(finding -> finding.code() == FindingCode.TOTAL_NOT_SUM_OF_PARTS);
            assertThat(inspection.repairs(repaired)).isEmpty();
        }
    }

    private static Submission withTotals(String a, String c, String first, String second, String all) {
        return aFullSelfScore()
                .total("a", a)
                .total("C", c)
                .total("1", first)
                .total("2", second)
                .total("", all)
                .build();
    }

    private static Submission changed(Submission submission, int cell, int change) {
        BigDecimal by = BigDecimal.valueOf(change);
        if (cell < 5) {
            ScoreLine line = submission.scores().get(cell);
            return applied(
                    submission,
                    new Repair(line.place(), line.score(), line.score().add(by)));
        }
        StatedTotal total = submission.totals().get(cell - 5);
        return applied(
                submission,
                new Repair(total.place(), total.value(), total.value().add(by)));
    }

    private static Submission applied(Submission submission, Repair repair) {
        List<Line> lines = new ArrayList<>();
        for (ScoreLine line : submission.scores()) {
            BigDecimal score = line.place().equals(repair.place()) ? repair.to() : line.score();
            lines.add(new ScoreLine(
                    line.agency(),
                    line.criterion(),
                    line.base(),
                    line.bonus(),
                    line.deduction(),
                    score,
                    line.notApplicable(),
                    line.restatedSelf(),
                    line.note(),
                    line.place()));
        }
        for (StatedTotal total : submission.totals()) {
            BigDecimal value = total.place().equals(repair.place()) ? repair.to() : total.value();
            lines.add(new StatedTotal(total.agency(), total.section(), value, total.restatedSelf(), total.place()));
        }
        return new Submission(submission.file(), submission.kind(), submission.agency(), lines, List.of());
    }
}
