package vn.thidua;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossiers;
import vn.thidua.reconcile.Filings;
import vn.thidua.reconcile.Registers;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;
import vn.thidua.standing.AwardTraces;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignAwards;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.Standings;
import vn.thidua.standing.breaks.BlocReconciling;
import vn.thidua.standing.breaks.BreakTables;

/**
 * The way of blocs from what counts to their tables; the database is asked for many of them at once. What is said on it is
 * stored undecided, for whoever reads it in either language.
 */
@Component
class BlocScoring {

    private final Dossiers dossiers;
    private final Filings filings;
    private final StandingTables tables;
    private final AwardTraces traces;
    private final BreakTables breaks;
    private final Registers registers;

    BlocScoring(
            Dossiers dossiers,
            Filings filings,
            StandingTables tables,
            AwardTraces traces,
            BreakTables breaks,
            Registers registers) {
        this.registers = registers;
        this.traces = traces;
        this.dossiers = dossiers;
        this.filings = filings;
        this.tables = tables;
        this.breaks = breaks;
    }

    /** The tables of some blocs, and what was found on the way to them, by the code of the bloc. */
    record Scored(
            List<StandingTables.Made> tables,
            Map<String, List<Finding>> findings,
            Map<String, BlocReconciling.Found> breaks) {}

    Scored score(Campaign campaign, List<News.Unscored> unscored) {
        return Language.UNDECIDED.speak(() -> scored(campaign, unscored));
    }

    private Scored scored(Campaign campaign, List<News.Unscored> unscored) {
        List<Bloc> blocs = unscored.stream().map(News.Unscored::bloc).toList();
        List<ComparedDossiers> compared = dossiers.of(campaign, blocs);
        Set<String> refused = dossiers.refused(campaign, blocs);
        Scoring scoring = new Scoring(campaign);
        Standings standings = new Standings(campaign);
        List<StandingTables.Made> made = new ArrayList<>();
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        BlocReconciling reconciling = new BlocReconciling(campaign);
        Map<String, BlocReconciling.Found> broken = new LinkedHashMap<>();
        for (int i = 0; i < blocs.size(); i++) {
            Bloc bloc = blocs.get(i);
            List<Scorecard> cards = scoring.score(
                    bloc, compared.get(i).dossiers(), compared.get(i).appraisers());
            BlocStandings table = standings.stand(
                    bloc,
                    compared.get(i).dossiers(),
                    cards,
                    refused,
                    compared.get(i).ballot());
            List<Finding> findings = new ArrayList<>(compared.get(i).findings());
            cards.forEach(card -> findings.addAll(card.findings()));
            made.add(new StandingTables.Made(table, unscored.get(i).madeOf()));
            BlocReconciling.Found reconciled = reconciling.reconcile(table, compared.get(i), cards, refused);
            findings.addAll(reconciled.findings());
            found.put(bloc.code(), findings);
            broken.put(bloc.code(), reconciled);
        }
        return new Scored(made, found, broken);
    }

    /** Considers the awards of the whole campaign, for which all blocs must stand. */
    void considerAwards(Campaign campaign) {
        List<BlocStandings> blocs = campaign.blocs().stream()
                .map(bloc -> tables.summary(campaign, bloc))
                .toList();
        Language.UNDECIDED.run(() -> traces.writeOfCampaign(
                campaign, CampaignAwards.consider(campaign, blocs, registers.of(campaign, campaign.blocs()))));
    }

    void store(Campaign campaign, Scored scored) {
        tables.write(campaign, scored.tables());
        breaks.write(campaign, scored.breaks());
        filings.writeFindings(campaign.id(), scored.findings());
    }
}
