package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A section stands over sections or over criteria, never both or nothing. */
final class SectionHoldsOneKindCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream()
                .flatMap(Outline::sections)
                .filter(section -> !holdsOneKind(section))
                .map(section -> section.mistake(
                        section.has("sections") ? "cả sections và criteria" : "không có sections, không có criteria",
                        "đúng một trong hai: sections hoặc criteria"));
    }

    static boolean holdsOneKind(Entry section) {
        return section.has("sections") != section.has("criteria");
    }
}
