package vn.thidua.campaign.rulebook;

import java.util.List;
import vn.thidua.campaign.Indicator;

/** The indicators of a checked rule book. */
final class IndicatorReader {

    private IndicatorReader() {}

    static List<Indicator> indicators(Entry campaign) {
        return campaign.list("indicators").stream()
                .map(IndicatorReader::indicator)
                .toList();
    }

    private static Indicator indicator(Entry entry) {
        return new Indicator(
                entry.text("code"),
                entry.text("title"),
                entry.textOrNull("unit"),
                entry.texts("aliases"),
                entry.texts("rules"),
                entry.choice("direction", Indicator.Direction.AT_LEAST),
                entry.decimalOrNull("tolerance"),
                entry.textOrNull("owner"),
                entry.texts("toldBy"));
    }
}
