package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion's score for one agency.
 *
 * @param criterion code in the rubric
 * @param finalScore the appraised score where present, else the self-score; {@code null} if neither is
 * @param notApplicable declared "không áp dụng"; the scores are then what the rubric's setting makes of it
 * @param waived a waiver took effect; gates leave the criterion out
 */
public record CriterionScore(
        String criterion,
        Mark self,
        Mark appraised,
        @Nullable BigDecimal finalScore,
        boolean notApplicable,
        boolean waived) {

    /** Whether both parties gave a score, and not the same. */
    public boolean differs() {
        return self.score() != null && appraised.score() != null && self.score().compareTo(appraised.score()) != 0;
    }

    /** Whether it rests on the self-score alone. */
    public boolean provisional() {
        return finalScore != null && appraised.score() == null;
    }
}
