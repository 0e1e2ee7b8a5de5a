package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.NominationLine;

/** Award proposals within a bloc's quotas, in the order of rank; equals on the quota's edge are not parted by chance. */
final class Proposing {

    private final List<AwardRule> awards;
    private final Shares shares;
    private final Objections objections;
    private final States states;
    private final NominatedAward nominatedAward;

    Proposing(Campaign campaign, Shares shares, Votes votes) {
        this.awards = campaign.awards().stream()
                .filter(award -> award.terms().scope() == AwardRule.Scope.BLOC)
                .toList();
        this.shares = shares;
        this.objections = new Objections(campaign, votes);
        this.states = new States(campaign.standing().decided(), votes);
        this.nominatedAward = new NominatedAward(awards);
    }

    /** All proposals, an award after the other in the order of the rule book. */
    Proposals propose(List<Classed> byRank, List<Contender> unranked) {
        Proposals proposals = new Proposals();
        awards.forEach(award -> propose(award, byRank, unranked, proposals));
        return proposals;
    }

    private void propose(AwardRule award, List<Classed> byRank, List<Contender> unranked, Proposals proposals) {
        Selection selection = new Selection(award, shares.of(award.quota()), proposals, candidate -> states);
        Map<Integer, List<Candidate>> byPlace = new LinkedHashMap<>();
        for (Classed classed : byRank) {
            candidates(award, classed)
                    .forEach(candidate -> byPlace.computeIfAbsent(candidate.rank(), rank -> new ArrayList<>())
                            .add(candidate));
        }
        for (List<Candidate> equals : byPlace.values()) {
            selection.take(qualified(award, equals, proposals, selection));
        }
        unranked.forEach(contender -> passUnranked(award, contender, selection));
        proposals.trace(selection.trace(shares.words(award.quota())));
    }

    private List<Candidate> qualified(
            AwardRule award, List<Candidate> equals, Proposals proposals, Selection selection) {
        List<Candidate> qualified = new ArrayList<>();
        for (Candidate candidate : equals) {
            Optional<String> objection = objections.against(award, candidate, proposals);
            objection.ifPresentOrElse(reason -> selection.pass(candidate, reason), () -> qualified.add(candidate));
        }
        return qualified;
    }

    private Stream<Candidate> candidates(AwardRule award, Classed classed) {
        Contender contender = classed.ranked().contender();
        if (award.basis() == AwardRule.Basis.NOMINATION) {
            return nominations(award, contender).map(line -> Candidate.of(classed, line.recipient(), line.place()));
        }
        return award.recipients() == AwardRule.RecipientKind.COLLECTIVE
                ? Stream.of(Candidate.of(classed, contender.agency().name(), null))
                : Stream.empty();
    }

    private Stream<NominationLine> nominations(AwardRule award, Contender contender) {
        return contender.dossier().nominations().stream()
                .filter(line -> nominatedAward.of(line).filter(award::equals).isPresent());
    }

    private void passUnranked(AwardRule award, Contender contender, Selection selection) {
        UnrankedReason reason = contender.unranked();
        String told = reason == null ? "" : say("Không xếp hạng: {0}", reason.label());
        String agency = contender.agency().code();
        if (award.basis() == AwardRule.Basis.NOMINATION) {
            nominations(award, contender).forEach(line -> selection.pass(agency, line.recipient(), null, told));
        } else if (award.recipients() == AwardRule.RecipientKind.COLLECTIVE) {
            selection.pass(agency, contender.agency().name(), null, told);
        }
    }
}
