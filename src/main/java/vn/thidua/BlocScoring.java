package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossiers;
import vn.thidua.reconcile.Filings;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.Standings;

/** A bloc's way from what counts to its table. */
@Component
class BlocScoring {

    private final Dossiers dossiers;
    private final Filings filings;
    private final StandingTables tables;
    private final News news;

    BlocScoring(Dossiers dossiers, Filings filings, StandingTables tables, News news) {
        this.dossiers = dossiers;
        this.filings = filings;
        this.tables = tables;
        this.news = news;
    }

    /** A bloc's table and what was found on the way to it. */
    record Scored(BlocStandings standings, List<Finding> findings) {}

    Scored score(Campaign campaign, Bloc bloc) {
        ComparedDossiers compared = dossiers.of(campaign, bloc);
        List<Scorecard> cards = new Scoring(campaign).score(bloc, compared.dossiers());
        BlocStandings standings =
                new Standings(campaign).stand(bloc, compared.dossiers(), cards, dossiers.refused(campaign));
        List<Finding> findings = new ArrayList<>(compared.findings());
        cards.forEach(card -> findings.addAll(card.findings()));
        return new Scored(standings, findings);
    }

    void store(Campaign campaign, Scored scored) {
        Bloc bloc = scored.standings().bloc();
        tables.write(campaign, scored.standings(), news.of(campaign, bloc));
        filings.writeFindings(campaign.id(), bloc.code(), scored.findings());
    }
}
