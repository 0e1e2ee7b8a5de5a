package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** No decimals are printed that were never computed. */
final class DisplayScaleWithinCalculationCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry rounding = book.campaign().at("rounding");
        int calculated = rounding.integer("calculationScale", RuleBook.CALCULATION_SCALE);
        int displayed = rounding.integer("displayScale", RuleBook.DISPLAY_SCALE);
        return displayed <= calculated
                ? Stream.empty()
                : Stream.of(rounding.at("displayScale")
                        .mistake(String.valueOf(displayed), "không quá calculationScale = " + calculated));
    }
}
