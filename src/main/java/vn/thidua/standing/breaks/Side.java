package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.finding.Place;

/**
 * One of the two that do not agree.
 *
 * @param party who says so, such as "Tự chấm"
 * @param value {@code null} if it is no figure
 * @param place the cell, or {@code null} for what is computed or prescribed
 */
public record Side(
        String party, @Nullable BigDecimal value, @Nullable Place place) {

    @Override
    public String party() {
        return Speech.told(party);
    }
}
