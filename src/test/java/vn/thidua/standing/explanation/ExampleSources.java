package vn.thidua.standing.explanation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignAwards;
import vn.thidua.standing.Standings;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.BlocReconciling;
import vn.thidua.standing.years.OverYears;

/** From dossiers to what explains them in one call: scored, ranked, reconciled, without earlier years. */
public final class ExampleSources {

    private ExampleSources() {}

    public static Sources of(Campaign campaign, Bloc bloc, @Nullable Ballot ballot, List<Dossier> dossiers) {
        Appraisers appraisers = new Appraisers(bloc, List.of());
        List<Scorecard> cards = new Scoring(campaign).score(bloc, dossiers, appraisers);
        BlocStandings table = new Standings(campaign).stand(bloc, dossiers, cards, Set.of(), ballot);
        ComparedDossiers compared = new ComparedDossiers(dossiers, appraisers, List.of(), List.of(), ballot);
        BlocReconciling.Found found = new BlocReconciling(campaign).reconcile(table, compared, cards, Set.of());
        return new Sources(
                campaign,
                new Docket(null, List.of(), List.of()),
                table,
                compared,
                new BlocBreaks(
                        found.breaks().stream()
                                .map(one -> new Aged(one, null, null, 0))
                                .toList(),
                        found.stakes()),
                new OverYears(campaign).of(table, List.of(), List.of()),
                campaignTraces(campaign, table, dossiers));
    }

    private static List<AwardTrace> campaignTraces(Campaign campaign, BlocStandings table, List<Dossier> dossiers) {
        return CampaignAwards.consider(
                campaign,
                List.of(table),
                dossiers.stream().collect(Collectors.toMap(Dossier::agency, Dossier::onRecord)));
    }
}
