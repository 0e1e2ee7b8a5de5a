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
 * @param terms what else it asks for
 */
public record AwardRule(
        String code,
        String label,
        RecipientKind recipients,
        Basis basis,
        Quota quota,
        @Nullable String minimumClass,
        List<String> excluding,
        @Nullable String legal,
        Terms terms) {

    public AwardRule {
        excluding = List.copyOf(excluding);
    }

    public AwardRule(
            String code,
            String label,
            RecipientKind recipients,
            Basis basis,
            Quota quota,
            @Nullable String minimumClass,
            List<String> excluding,
            @Nullable String legal) {
        this(code, label, recipients, basis, quota, minimumClass, excluding, legal, Terms.NONE);
    }

    /**
     * What an award asks for besides class and quota.
     *
     * @param scope whether the quota holds for each bloc or for the campaign
     * @param level who confers it, such as "UBND tỉnh", or {@code null} where that does not matter
     * @param comprehensive whether it is for the whole work (toàn diện): a collective has at most one such a level and
     *     year, and beside it no other award of that level (649/HD-TLĐ, 2011)
     */
    public record Terms(Scope scope, @Nullable String level, boolean comprehensive, List<Prerequisite> requires) {

        public static final Terms NONE = new Terms(Scope.BLOC, null, false, List.of());

        public Terms {
            requires = List.copyOf(requires);
        }
    }

    /** Where a quota holds. */
    public enum Scope {
        BLOC,
        CAMPAIGN
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
     * A whole number, a share of a stated base rounded down, or a number by the bloc's size; exactly one of them is given.
     *
     * @param count at least 0
     * @param percent 0 to 100
     * @param bySize rows without overlap; a bloc of a size that none of them holds gets nothing
     * @param of codes of the awards that {@link Classification.Base#AWARDED} means
     */
    public record Quota(
            @Nullable Integer count,
            @Nullable BigDecimal percent,
            Classification.Base base,
            List<BySize> bySize,
            List<String> of) {

        public Quota {
            bySize = List.copyOf(bySize);
            of = List.copyOf(of);
        }

        public Quota(@Nullable Integer count, @Nullable BigDecimal percent, Classification.Base base) {
            this(count, percent, base, List.of(), List.of());
        }
    }

    /**
     * So many in a bloc of so many members.
     *
     * @param to inclusive, or {@code null} if unbounded
     */
    public record BySize(int from, @Nullable Integer to, int count) {

        public boolean holds(int members) {
            return members >= from && (to == null || members <= to);
        }
    }
}
