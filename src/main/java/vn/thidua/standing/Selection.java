package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule;
import vn.thidua.standing.AwardTrace.Considered;

/** Fills one award's quota out of its candidates, best first, and tells what became of each of them. */
final class Selection {

    private final AwardRule award;
    private final int quota;
    private final Proposals proposals;
    private final Function<Candidate, States> states;
    private final List<Considered> considered = new ArrayList<>();
    private int left;
    private @Nullable String closed;

    /** @param states of the candidate's bloc */
    Selection(AwardRule award, int quota, Proposals proposals, Function<Candidate, States> states) {
        this.award = award;
        this.quota = quota;
        this.left = quota;
        this.proposals = proposals;
        this.states = states;
    }

    /** Candidates of equal place who all qualify: proposed as far as they fit, but no equals are parted by chance. */
    void take(List<Candidate> equals) {
        if (closed == null && left == 0) {
            closed = quota == 0 ? say("Hạn mức là 0") : exhausted();
        }
        if (closed != null) {
            equals.forEach(candidate -> pass(candidate, closed));
            return;
        }
        boolean oneAgency = equals.stream().map(Candidate::agency).distinct().count() == 1;
        if (equals.size() > left && !oneAgency) {
            proposals.note(ProposalText.tie(award, left, equals));
            equals.forEach(candidate -> pass(candidate, ProposalText.tied(left, equals.size())));
            closed = say("Xếp sau các đơn vị bằng nhau ở ranh giới hạn mức");
            return;
        }
        int fitting = Math.min(left, equals.size());
        equals.subList(0, fitting).forEach(this::propose);
        left -= fitting;
        equals.subList(fitting, equals.size()).forEach(candidate -> pass(candidate, exhausted()));
    }

    private String exhausted() {
        return say("Đã hết hạn mức {0}", quota);
    }

    /** A candidate who does not qualify. */
    void pass(Candidate candidate, @Nullable String reason) {
        pass(candidate.agency().code(), candidate.recipient(), candidate.rank(), reason == null ? "" : reason);
    }

    void pass(String agency, String recipient, @Nullable Integer rank, String reason) {
        considered.add(new Considered(agency, award.recipients(), recipient, rank, null, reason));
    }

    private void propose(Candidate candidate) {
        States known = states.apply(candidate);
        AwardProposal.State state = known.of(award, candidate);
        String rule = ProposalText.rule(award, candidate, quota) + known.words(award, candidate);
        proposals.add(award, candidate, state, rule);
        considered.add(new Considered(
                candidate.agency().code(), award.recipients(), candidate.recipient(), candidate.rank(), state, rule));
    }

    AwardTrace trace(String quotaRule) {
        return new AwardTrace(award.code(), award.label(), quota, quotaRule, considered);
    }
}
