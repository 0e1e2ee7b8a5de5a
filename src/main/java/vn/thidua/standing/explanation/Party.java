package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.CriterionScore;

/** Whose scores are told of. */
public enum Party {
    SELF,
    APPRAISED,
    /** What counts: of each criterion the score of the highest level that gave one. */
    FINAL;

    @Nullable
    BigDecimal score(CriterionScore score) {
        return switch (this) {
            case SELF -> score.self().score();
            case APPRAISED -> score.appraised().score();
            case FINAL -> score.finalScore();
        };
    }
}
