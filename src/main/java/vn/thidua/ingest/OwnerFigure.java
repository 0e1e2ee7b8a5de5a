package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * A figure of an indicator as its owner tells it (số liệu của chủ số liệu): an index, what a fund received.
 *
 * @param agency code of the agency; {@code null} where it is one figure for all who tell it
 * @param code of the indicator
 * @param amount in the indicator's unit
 * @param owner who tells it; empty if neither the sheet nor the rule book says
 * @param voucher number of the receipt (chứng từ); empty if there is none. Amounts of several vouchers add up.
 * @param place of the cell that holds the amount
 */
public record OwnerFigure(
        @Nullable String agency, String code, BigDecimal amount, String owner, String voucher, Place place)
        implements Line {

    @Override
    public Collection<String> agencies() {
        return agency == null ? List.of() : List.of(agency);
    }
}
