package vn.thidua.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.RankBy;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;

/** Puts a bloc in order: admission, ranks, classes, the ceiling of the best class, proposals, the next head. */
public final class Standings {

    private final Campaign campaign;

    public Standings(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * The bloc's table. Every member needs a dossier and a card.
     *
     * @param refusedAgencies codes of the members whose self-scores arrived but were all refused
     */
    public BlocStandings stand(Bloc bloc, List<Dossier> dossiers, List<Scorecard> cards, Set<String> refusedAgencies) {
        return stand(bloc, dossiers, cards, refusedAgencies, null);
    }

    /**
     * The bloc's table after its vote.
     *
     * @param ballot its newest count, or {@code null} before there is one
     */
    public BlocStandings stand(
            Bloc bloc,
            List<Dossier> dossiers,
            List<Scorecard> cards,
            Set<String> refusedAgencies,
            @Nullable Ballot ballot) {
        List<Contender> contenders = contenders(bloc, dossiers, cards, refusedAgencies);
        Votes votes = new Votes(ballot, campaign.standing().ballot(), contenders.size());
        List<Ranked> ranked = new Ranking(Order.of(campaign.standing(), campaign.tieBreaks(), bloc.rubric(), votes))
                .rank(contenders.stream()
                        .filter(contender -> contender.unranked() == null)
                        .toList());
        Shares shares = new Shares(contenders.size(), ranked.size());
        List<String> notes = new ArrayList<>();
        List<Classed> classed = classed(bloc, ranked, shares, votes, notes);
        List<Contender> unranked = contenders.stream()
                .filter(contender -> contender.unranked() != null)
                .toList();
        Proposals proposals = new Proposing(campaign, shares, votes).propose(classed, unranked);
        notes.addAll(proposals.notes());
        Agency nextHead = HeadSuccession.next(bloc, campaign.succession());
        return new BlocStandings(
                bloc,
                Stream.concat(
                                classed.stream().map(one -> standing(one, proposals, votes)),
                                unranked.stream().map(contender -> unranked(contender, votes)))
                        .toList(),
                nextHead,
                HeadSuccession.nextDeputy(bloc, nextHead),
                notes,
                BallotCount.of(ballot),
                campaign.standing().rankBy() != RankBy.SCORE && !votes.counted(),
                proposals.traces());
    }

    private List<Contender> contenders(
            Bloc bloc, List<Dossier> dossiers, List<Scorecard> cards, Set<String> refusedAgencies) {
        Admission admission = new Admission(campaign, refusedAgencies);
        Map<String, Dossier> dossierOf =
                dossiers.stream().collect(Collectors.toMap(Dossier::agency, Function.identity()));
        Map<String, Scorecard> cardOf =
                cards.stream().collect(Collectors.toMap(Scorecard::agency, Function.identity()));
        return bloc.members().stream()
                .map(agency -> admission.admit(
                        agency,
                        required(dossierOf.get(agency.code()), agency.code()),
                        required(cardOf.get(agency.code()), agency.code())))
                .toList();
    }

    private List<Classed> classed(Bloc bloc, List<Ranked> ranked, Shares shares, Votes votes, List<String> notes) {
        Classing classing = new Classing(campaign.classification(), bloc.rubric());
        Classification.Ceiling ceiling = campaign.classification().ceiling();
        List<TieBreaking> edge = ceiling == null
                ? List.of()
                : Order.steps(campaign.standing(), ceiling.tieBreaks(), bloc.rubric(), votes);
        ClassCeiling ceilings = new ClassCeiling(campaign.classification(), classing, shares, edge);
        List<Classed> classed =
                ceilings.apply(ranked.stream().map(classing::classify).toList());
        notes.addAll(ceilings.notes());
        Conduct.unasked(campaign, ranked).ifPresent(notes::add);
        return classed;
    }

    private static <T> T required(@Nullable T found, String agency) {
        if (found == null) {
            throw new IllegalArgumentException("Member without dossier or card: " + agency);
        }
        return found;
    }

    private static Standing standing(Classed classed, Proposals proposals, Votes votes) {
        Contender contender = classed.ranked().contender();
        String agency = contender.agency().code();
        return new Standing(
                contender.agency(),
                contender.card(),
                classed.rank(),
                null,
                classed.ranked().tieBreak(),
                classed.awardClass(),
                classed.reason(),
                proposals.of(agency),
                votes.of(agency));
    }

    private static Standing unranked(Contender contender, Votes votes) {
        return new Standing(
                contender.agency(),
                contender.card(),
                null,
                contender.unranked(),
                null,
                null,
                null,
                List.of(),
                votes.of(contender.agency().code()));
    }
}
