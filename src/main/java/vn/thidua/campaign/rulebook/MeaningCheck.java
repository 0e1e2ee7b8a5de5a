package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** One thing that must hold in a rule book whose structure is right; the class is named by what must be true. */
interface MeaningCheck {

    /** Everything in the book that breaks it, in the order of the files. */
    Stream<Mistake> mistakes(RuleBook book);
}
