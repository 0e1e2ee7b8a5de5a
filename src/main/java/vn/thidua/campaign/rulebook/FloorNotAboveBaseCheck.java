package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The lowest score of a criterion is not above its base. */
final class FloorNotAboveBaseCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream()
                .flatMap(Outline::criteria)
                .flatMap(criterion -> criterion.find("floor").stream()
                        .filter(floor -> floor.decimal().compareTo(criterion.decimal("base")) > 0)
                        .map(floor -> floor.mistake(
                                DecimalComma.of(floor.decimal()),
                                "không quá điểm chuẩn " + DecimalComma.of(criterion.decimal("base")))));
    }
}
