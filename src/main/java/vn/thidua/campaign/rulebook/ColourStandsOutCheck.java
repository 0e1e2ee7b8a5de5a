package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import vn.thidua.campaign.Colour;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** White letters can be read on the colour, and letters of the colour on white. */
final class ColourStandsOutCheck implements MeaningCheck {

    /** What WCAG 2 asks for text. */
    private static final double LEAST = 4.5;

    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().at("presentation").find("colour").stream()
                .filter(colour -> contrast(colour) < LEAST)
                .map(colour -> colour.mistake(
                        "%s, tương phản với nền trắng %s : 1".formatted(colour.text(), printed(contrast(colour))),
                        "màu đậm hơn, tương phản với nền trắng từ 4,5 : 1 trở lên, ví dụ #8B1A1A"));
    }

    private static double contrast(Entry colour) {
        return Colour.of(colour.text()).contrastToWhite();
    }

    /** Rounded down, so that what is too little never reads as enough. */
    private static String printed(double contrast) {
        return DecimalComma.of(BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN));
    }
}
