package vn.thidua.standing.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rubric;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.BlocStandings;

/** Reconciles a bloc: its breaks and what is at stake. */
public final class BlocReconciling {

    private final Campaign campaign;

    public BlocReconciling(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * What was found, not yet aged.
     *
     * @param breaks in the order of the members and the rubric
     * @param stakes the weightiest first
     */
    public record Found(List<Break> breaks, List<Stake> stakes) {}

    /** @param cards in the order of the dossiers */
    public Found reconcile(BlocStandings table, ComparedDossiers compared, List<Scorecard> cards, Set<String> refused) {
        Rubric rubric = table.bloc().rubric();
        Tolerances tolerances = new Tolerances(campaign);
        TotalBreaks sums = new TotalBreaks(rubric);
        OtherFigures figures = new OtherFigures(campaign, table.bloc(), compared);
        RateBreaks rates = new RateBreaks(figures);
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Dossier dossier = compared.dossiers().get(i);
            List<StatedTotal> totals = compared.totals().stream()
                    .filter(total -> total.agency().equals(dossier.agency()))
                    .toList();
            breaks.addAll(new BreakFinder(campaign.appraisal(), tolerances, rubric, dossier, cards.get(i)).find());
            breaks.addAll(sums.find(dossier, totals));
            Effects effects = new Effects(rubric, cards.get(i));
            new PactBreaks(campaign, tolerances, figures, dossier, cards.get(i))
                    .find()
                    .forEach(one -> breaks.add(effects.of(one)));
            breaks.addAll(rates.find(dossier));
        }
        return new Found(
                breaks, new Stakes(campaign, table, compared.dossiers(), cards, refused, compared.ballot()).of(breaks));
    }
}
