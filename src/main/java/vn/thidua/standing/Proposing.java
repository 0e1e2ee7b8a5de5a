package vn.thidua.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Classification;
import vn.thidua.ingest.NominationLine;

/** Award proposals within quota, in the order of rank; equals on the quota's edge are not parted by chance. */
final class Proposing {

    private final List<AwardRule> awards;
    private final Classification classification;
    private final Shares shares;
    private final NominatedAward nominatedAward;

    Proposing(List<AwardRule> awards, Classification classification, Shares shares) {
        this.awards = awards;
        this.classification = classification;
        this.shares = shares;
        this.nominatedAward = new NominatedAward(awards);
    }

    /** All proposals, an award after the other in the order of the rule book. */
    Proposals propose(List<Classed> byRank) {
        Proposals proposals = new Proposals();
        awards.forEach(award -> propose(award, byRank, proposals));
        return proposals;
    }

    private void propose(AwardRule award, List<Classed> byRank, Proposals proposals) {
        int left = shares.of(award.quota());
        for (List<Candidate> equals : candidates(award, byRank, proposals)) {
            if (left == 0) {
                return;
            }
            boolean oneAgency =
                    equals.stream().map(Candidate::agency).distinct().count() == 1;
            if (equals.size() > left && !oneAgency) {
                proposals.note(ProposalText.tie(award, left, equals));
                return;
            }
            List<Candidate> proposed = equals.subList(0, Math.min(left, equals.size()));
            proposed.forEach(candidate ->
                    proposals.add(award, candidate, ProposalText.rule(award, candidate, shares.of(award.quota()))));
            left -= proposed.size();
        }
    }

    /** The candidates in the order of rank, those of equal rank together. */
    private List<List<Candidate>> candidates(AwardRule award, List<Classed> byRank, Proposals proposals) {
        TreeMap<Integer, List<Candidate>> byPlace = byRank.stream()
                .filter(classed -> qualifies(award.minimumClass(), classed))
                .flatMap(classed -> candidates(award, classed))
                .filter(candidate -> !proposals.has(candidate, award.excluding()))
                .collect(Collectors.groupingBy(
                        candidate -> candidate.classed().rank(), TreeMap::new, Collectors.toList()));
        return new ArrayList<>(byPlace.values());
    }

    private Stream<Candidate> candidates(AwardRule award, Classed classed) {
        if (award.basis() == AwardRule.Basis.NOMINATION) {
            return classed.ranked().contender().dossier().nominations().stream()
                    .filter(line -> means(award, line))
                    .map(line -> new Candidate(classed, line.recipient(), line.place()));
        }
        return award.recipients() == AwardRule.RecipientKind.COLLECTIVE
                ? Stream.of(new Candidate(
                        classed, classed.ranked().contender().agency().name(), null))
                : Stream.empty();
    }

    private boolean means(AwardRule award, NominationLine line) {
        return nominatedAward.of(line).filter(award::equals).isPresent();
    }

    private boolean qualifies(@Nullable String minimumClass, Classed classed) {
        return minimumClass == null
                || classification
                        .classes()
                        .subList(classed.position(), classification.classes().size())
                        .stream()
                        .anyMatch(awardClass -> awardClass.code().equals(minimumClass));
    }
}
