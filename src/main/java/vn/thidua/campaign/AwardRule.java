package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of award is proposed within a bloc (đề nghị khen thưởng). A proposal is not an award.
 *
 * @param basis whether the ranking or the nominations supply the candidates
 * @param quota greatest number of proposals per bloc
 * @param minimumClass code of the lowest class that qualifies the (recipient's) agency, or {@code null} for any
 * @param excluding awards that a collective proposed for them does not receive beside this one
 * @param legal the article it follows, or {@code null} where unknown
 */
public record AwardRule(
        String code,
        String label,
        RecipientKind recipients,
        Basis basis,
        Quota quota,
        @Nullable String minimumClass,
        List<String> excluding,
        @Nullable String legal) {

    public AwardRule {
        excluding = List.copyOf(excluding);
    }

    /** Who can receive an award. */
    public enum RecipientKind {
        COLLECTIVE,
        INDIVIDUAL
    }

    /** Where candidates come from. */
    public enum Basis {
        /** Agencies in the order of their rank. */
        RANK,
        /** Nominations of qualified agencies, in the order of rank and then of the list. */
        NOMINATION
    }

    /**
     * A whole number, or a share of a stated base rounded down; exactly one of the two is given.
     *
     * @param count at least 0
     * @param percent 0 to 100
     */
    public record Quota(@Nullable Integer count, @Nullable BigDecimal percent, Classification.Base base) {}
}
