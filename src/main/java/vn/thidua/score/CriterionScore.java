package vn.thidua.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.NameKey;
import vn.thidua.campaign.words.CriterionWords;

/**
 * A criterion's score for one agency.
 *
 * @param criterion code in the rubric
 * @param council what the council or the meeting agreed on, where it changed or confirmed the criterion
 * @param finalScore that of the highest level that gave one; {@code null} if none did
 * @param notApplicable declared "không áp dụng"; the scores are then what the rubric's setting makes of it
 * @param waived a waiver took effect; gates leave the criterion out
 */
public record CriterionScore(
        String criterion,
        Mark self,
        Mark appraised,
        Mark council,
        @Nullable BigDecimal finalScore,
        boolean notApplicable,
        boolean waived) {

    /** Where no council said anything. */
    public CriterionScore(
            String criterion,
            Mark self,
            Mark appraised,
            @Nullable BigDecimal finalScore,
            boolean notApplicable,
            boolean waived) {
        this(criterion, self, appraised, Mark.NONE, finalScore, notApplicable, waived);
    }

    /** Whether nobody above the agency gave a score, so that one of the agency alone is provisional (tạm tính). */
    public boolean open() {
        return level() == Level.SELF;
    }

    /** The highest level that gave a score; the agency's own if none did. */
    public Level level() {
        if (council.score() != null) {
            return Level.COUNCIL;
        }
        return appraised.score() != null ? Level.APPRAISAL : Level.SELF;
    }

    /** The mark that counts. */
    public Mark deciding() {
        return mark(level());
    }

    /** What would count without the council. */
    public Mark belowCouncil() {
        return appraised.score() == null ? self : appraised;
    }

    public Mark mark(Level level) {
        return switch (level) {
            case SELF -> self;
            case APPRAISAL -> appraised;
            case COUNCIL -> council;
        };
    }

    /** Whether a level gave another score than the one below it. */
    public boolean differs() {
        return appraised.differs(self) || council.differs(belowCouncil());
    }

    /**
     * Whose figures alone make the score, in words such as "sổ tiếp nhận"; empty where somebody wrote one, or the agency's
     * figures count too.
     */
    public Optional<String> owner(Criterion criterion) {
        boolean written = self.entered() != null || appraised.entered() != null || council.score() != null;
        return written || finalScore == null || notApplicable || appraised.differs(self)
                ? Optional.empty()
                : CriterionWords.owner(criterion, ownerNamed());
    }

    /** Who gave it; empty where that is but the head or the deputy, who keep nobody's figures. */
    private String ownerNamed() {
        String by = deciding().by();
        return NameKey.of(Language.VIETNAMESE.speak(deciding()::by)).startsWith("khoi ") ? "" : by;
    }

    /** Whether it rests on the self-score alone. */
    public boolean provisional() {
        return finalScore != null && open();
    }
}
