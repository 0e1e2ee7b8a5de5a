package vn.thidua.standing.explanation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.Ballot;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scoring;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standings;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.years.OverYears;

/** From dossiers to what explains them in one call: scored, ranked, without breaks and earlier years. */
final class ExampleSources {

    private ExampleSources() {}

    static Sources of(Campaign campaign, Bloc bloc, @Nullable Ballot ballot, List<Dossier> dossiers) {
        Appraisers appraisers = new Appraisers(bloc, List.of());
        BlocStandings table = new Standings(campaign)
                .stand(bloc, dossiers, new Scoring(campaign).score(bloc, dossiers, appraisers), Set.of(), ballot);
        return new Sources(
                campaign,
                new Docket(null, List.of(), List.of()),
                table,
                new ComparedDossiers(dossiers, appraisers, List.of(), List.of(), ballot),
                new BlocBreaks(List.of(), List.of()),
                new OverYears(campaign).of(table, List.of(), List.of()),
                List.of());
    }
}
