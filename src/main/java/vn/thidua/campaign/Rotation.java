package vn.thidua.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who led a bloc and who is named to lead it.
 *
 * @param nextHead code of the member named as next year's head (Khối trưởng), or {@code null} if the setting decides
 * @param nextDeputy code of the member named as next year's deputy, or {@code null} if the setting decides
 * @param terms heads of earlier years, as far as they are known
 */
public record Rotation(@Nullable String nextHead, @Nullable String nextDeputy, List<Term> terms) {

    public static final Rotation UNTOLD = new Rotation(null, null, List.of());

    public Rotation {
        terms = List.copyOf(terms);
    }

    /**
     * One year of leading.
     *
     * @param agency code of a member, or the name of an agency that is none any more
     */
    public record Term(int year, String agency) {}
}
