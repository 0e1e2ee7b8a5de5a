package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * One line of the sheet <em>Số liệu</em> or of a sheet of indices: what was planned and done under a rule's code.
 *
 * @param agency code of the agency that the quantity is for
 * @param rule code of the rule, prize or veto
 * @param plan kế hoạch (or the whole that {@code actual} is a part of), or {@code null} if empty
 * @param actual thực hiện; "có" is 1, "không" 0; {@code null} if empty
 * @param note minh chứng; empty if none
 * @param place of the cell of {@code actual}
 * @param planPlace of the cell of {@code plan}; {@code null} if the sheet has none
 * @param rate tỷ lệ in percent as stated beside plan and actual, or {@code null} if none is
 */
public record QuantityLine(
        String agency,
        String rule,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal actual,
        String note,
        Place place,
        @Nullable Place planPlace,
        @Nullable Stated rate)
        implements Line {

    /** Without a cell for the plan and without a percentage. */
    public QuantityLine(
            String agency,
            String rule,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal actual,
            String note,
            Place place) {
        this(agency, rule, plan, actual, note, place, null, null);
    }

    /** The same with other figures. */
    public QuantityLine saying(@Nullable BigDecimal otherPlan, @Nullable BigDecimal otherActual) {
        return new QuantityLine(agency, rule, otherPlan, otherActual, note, place, planPlace, rate);
    }

    /** The percentage that it states beside plan and actual. */
    public Optional<StatedRate> statedRate() {
        return rate == null || plan == null || actual == null || plan.signum() == 0
                ? Optional.empty()
                : Optional.of(new StatedRate(rate.value(), actual, plan));
    }

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
