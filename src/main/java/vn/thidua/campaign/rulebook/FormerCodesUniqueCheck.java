package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** A line of last year's table went into one line of this year's. */
final class FormerCodesUniqueCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream()
                .flatMap(rubric -> Repeated.in(rubric.criteria()
                        .flatMap(criterion -> criterion.list("formerly").stream())
                        .toList()));
    }
}
