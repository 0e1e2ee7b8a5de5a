package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Prerequisite;

/** How far a proposal has come: proposed by the rules, voted for by the bloc, decided on by the authority. */
final class States {

    private final List<AwardDecision> decided;
    private final Votes votes;

    States(List<AwardDecision> decided, Votes votes) {
        this.decided = decided;
        this.votes = votes;
    }

    AwardProposal.State of(AwardRule award, Candidate candidate) {
        if (decision(award, candidate).isPresent()) {
            return AwardProposal.State.DECIDED;
        }
        return candidate.agencyItself() && votes.reached(candidate.agency().code())
                ? AwardProposal.State.VOTED
                : AwardProposal.State.PROPOSED;
    }

    /** What stands behind a state above "proposed", for the end of the rule; empty for a mere proposal. */
    String words(AwardRule award, Candidate candidate) {
        return switch (of(award, candidate)) {
            case PROPOSED -> awaitsVote(award) ? say("; chờ bỏ phiếu suy tôn") : "";
            case VOTED -> "; " + votes.words(candidate.agency().code());
            case DECIDED ->
                "; " + decision(award, candidate).map(AwardDecision::document).orElse("");
        };
    }

    private boolean awaitsVote(AwardRule award) {
        return !votes.counted()
                && award.terms().requires().stream().anyMatch(required -> required.is() == Prerequisite.Kind.VOTED);
    }

    private Optional<AwardDecision> decision(AwardRule award, Candidate candidate) {
        return decided.stream()
                .filter(decision -> decision.award().equals(award.code())
                        && decision.agency().equals(candidate.agency().code())
                        && (decision.recipient() == null
                                ? candidate.agencyItself()
                                : Folded.of(decision.recipient()).equals(Folded.of(candidate.recipient()))))
                .findFirst();
    }
}
