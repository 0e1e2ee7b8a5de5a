package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Level;
import vn.thidua.score.CriterionScore;

/** Whose scores are told of. */
public enum Party {
    SELF,
    APPRAISED,
    /** What counts: of each criterion the score of the highest level that gave one. */
    FINAL;

    @Nullable
    BigDecimal score(CriterionScore score) {
        return this == FINAL ? score.finalScore() : score.mark(level()).score();
    }

    /** Of a single level. */
    Level level() {
        return this == SELF ? Level.SELF : Level.APPRAISAL;
    }
}
