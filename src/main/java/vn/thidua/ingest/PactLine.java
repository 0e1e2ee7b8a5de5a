package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.finding.Place;

/**
 * One target of a pact (giao ước thi đua), as it was signed or as it was kept.
 *
 * @param agency code of the agency that signed it
 * @param indicator code of the campaign's indicator, or {@code null} if the rule book knows none of this name
 * @param label nội dung chỉ tiêu as written
 * @param unit đơn vị tính as written; empty if none
 * @param direction the side of the target that keeps it, or {@code null} if the sheet does not say
 * @param plan kế hoạch, or {@code null} if empty or unreadable
 * @param actual thực hiện, or {@code null} if empty, unreadable or not asked for
 * @param rate tỷ lệ in percent as stated, or {@code null} if none is
 * @param note empty if none
 * @param place of the label's cell
 */
public record PactLine(
        String agency,
        @Nullable String indicator,
        String label,
        String unit,
        @Nullable Direction direction,
        @Nullable Stated plan,
        @Nullable Stated actual,
        @Nullable Stated rate,
        String note,
        Place place)
        implements Line {

    /** By which lines of several papers are known to be about the same: the indicator, else the folded label. */
    public String key() {
        return indicator == null ? Words.folded(IndicatorIndex.unnumbered(label)) : indicator;
    }

    /** Whether its figures can be compared with those of the other; where one names no unit, they can. */
    public boolean sameUnit(PactLine other) {
        return unitKey().isEmpty() || other.unitKey().isEmpty() || unitKey().equals(other.unitKey());
    }

    /** The unit without tones and case; empty where none is told. */
    String unitKey() {
        return Indicator.unitKey(unit);
    }

    /** What it is called, without its number. */
    public String title() {
        return IndicatorIndex.unnumbered(label);
    }

    /** The percentage that it states beside plan and actual. */
    public Optional<StatedRate> statedRate() {
        return rate == null || plan == null || actual == null || plan.value().signum() == 0
                ? Optional.empty()
                : Optional.of(new StatedRate(rate.value(), actual.value(), plan.value()));
    }

    /** The figure, or {@code null}. */
    public static @Nullable BigDecimal value(@Nullable Stated stated) {
        return stated == null ? null : stated.value();
    }

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
