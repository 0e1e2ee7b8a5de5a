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
 */
public record Classification(
        Basis basis, List<AwardClass> classes, @Nullable Ceiling ceiling) {

    public Classification {
        classes = List.copyOf(classes);
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
     * @param gate what must hold besides; failing it, an agency falls to the next class whose gate it passes
     */
    public record AwardClass(
            String code,
            String label,
            @Nullable BigDecimal from,
            @Nullable Gate gate) {}

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
     * At most so many agencies in the best class; the others fall one class.
     *
     * @param percent 0 to 100, of {@code base}, rounded down to whole agencies
     */
    public record Ceiling(BigDecimal percent, Base base) {}

    /** What a percentage is taken of: the denominator must be explicit. */
    public enum Base {
        /** All members of the bloc. */
        MEMBERS,
        /** The members that are ranked. */
        RANKED
    }
}
