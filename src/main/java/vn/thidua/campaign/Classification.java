package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a year-end classification (xếp loại), best first.
 *
 * @param basis which total the thresholds are compared with
 * @param classes best first, thresholds strictly falling, the last without threshold
 * @param ceiling greatest share that may hold the best class, or {@code null} for none
 * @param demotion how far an agency falls that fails a gate or condition or stands above the ceiling
 */
public record Classification(
        Basis basis, List<AwardClass> classes, @Nullable Ceiling ceiling, Demotion demotion) {

    public Classification {
        classes = List.copyOf(classes);
    }

    public Classification(Basis basis, List<AwardClass> classes, @Nullable Ceiling ceiling) {
        this(basis, classes, ceiling, Demotion.FALL_TO_PASSING);
    }

    /** How far an agency falls that fails a gate or condition or stands above the ceiling. */
    public enum Demotion {
        /** To the next class whose gate and conditions it passes. */
        FALL_TO_PASSING,
        /** One class, whatever that class's gate says (187/HD-TLĐ: from 85 points on, failing a condition means khá). */
        FALL_ONE
    }

    /** Which total the thresholds are compared with. */
    public enum Basis {
        /** The final total, at most the rubric's maximum. */
        CAPPED,
        /** The final total as it is. */
        TOTAL
    }

    /**
     * One class, such as "Hoàn thành xuất sắc nhiệm vụ" from 90 points.
     *
     * @param from lowest total that belongs to the class, inclusive; {@code null} for the last class
     * @param gate what every part must reach besides, or {@code null}
     * @param without entries of the register of discipline of which the agency must have none; failing gate or one of
     *     these, it falls by {@link Demotion}
     */
    public record AwardClass(
            String code,
            String label,
            @Nullable BigDecimal from,
            @Nullable Gate gate,
            List<Breaches> without) {

        public AwardClass {
            without = List.copyOf(without);
        }

        public AwardClass(String code, String label, @Nullable BigDecimal from, @Nullable Gate gate) {
            this(code, label, from, gate, List.of());
        }
    }

    /**
     * Every part must reach a share of its base (điểm tối thiểu), such as 85 % of each criterion in the Nghệ An draft of
     * 2025. Bonus sections, waived and not applicable criteria are left out.
     *
     * @param percent 0 to 100
     */
    public record Gate(Level level, BigDecimal percent) {}

    /** Where a gate looks. */
    public enum Level {
        CRITERION,
        SECTION
    }

    /**
     * At most so many agencies in the best class; the others fall.
     *
     * @param percent 0 to 100, of {@code base}, rounded down to whole agencies
     * @param edge what becomes of equals of whom only some would fit
     * @param tieBreaks for {@link Edge#TIE_BREAK} alone: what parts them here, though they share their rank
     */
    public record Ceiling(BigDecimal percent, Base base, Edge edge, List<TieBreak> tieBreaks) {

        public Ceiling {
            tieBreaks = List.copyOf(tieBreaks);
        }

        public Ceiling(BigDecimal percent, Base base) {
            this(percent, base, Edge.ALL_OUT, List.of());
        }
    }

    /** What becomes of agencies of equal rank of whom only some would fit under a ceiling. */
    public enum Edge {
        /** All of them fall: a ceiling is never exceeded. */
        ALL_OUT,
        /** All of them stay. */
        ALL_IN,
        /** Further tie-breaks part them; whom they cannot part, falls. */
        TIE_BREAK
    }

    /** What a percentage is taken of: the denominator must be explicit. */
    public enum Base {
        /** All members of the bloc. */
        MEMBERS,
        /** The members that are ranked. */
        RANKED,
        /** For awards of a whole campaign: the agencies that lead their blocs. */
        LEADERS,
        /** For awards of a whole campaign: the agencies proposed for the awards that the quota names. */
        AWARDED
    }
}
