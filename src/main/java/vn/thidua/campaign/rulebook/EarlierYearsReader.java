package vn.thidua.campaign.rulebook;

import java.time.LocalDate;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.Reorganisation;

/** How a campaign is set beside those before it. */
final class EarlierYearsReader {

    private EarlierYearsReader() {}

    static EarlierYears read(Entry campaign) {
        Entry settings = campaign.at("overYears");
        return new EarlierYears(
                campaign.textOrNull("previous"),
                campaign.list("reorganisations").stream()
                        .map(EarlierYearsReader::reorganisation)
                        .toList(),
                settings.choice("merged", EarlierYears.UNTOLD.merged()),
                settings.integer("linesFrom", EarlierYears.UNTOLD.linesFrom()));
    }

    private static Reorganisation reorganisation(Entry entry) {
        return new Reorganisation(
                entry.choice("kind", Reorganisation.Kind.class),
                entry.texts("from"),
                entry.texts("to"),
                LocalDate.parse(entry.text("on")),
                entry.textOrNull("legal"));
    }
}
