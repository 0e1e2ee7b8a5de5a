package vn.thidua.standing.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.BlocStandings;

/** Reconciles a bloc: its breaks, what documents let go of them, and what is at stake. */
public final class BlocReconciling {

    private final Campaign campaign;
    private final Tolerances tolerances;

    public BlocReconciling(Campaign campaign) {
        this.campaign = campaign;
        this.tolerances = new Tolerances(campaign);
    }

    /**
     * What was found, not yet aged.
     *
     * @param breaks in the order of the members and the rubric, those that are nobody's last
     * @param stakes the weightiest first
     * @param findings what became of the waivers, on the rows of the book of decisions
     */
    public record Found(List<Break> breaks, List<Stake> stakes, List<Finding> findings) {}

    /** @param cards in the order of the dossiers */
    public Found reconcile(BlocStandings table, ComparedDossiers compared, List<Scorecard> cards, Set<String> refused) {
        List<Break> found = find(table, compared, cards);
        Waiving waiving = new Waiving(compared.papers().waivers());
        List<Break> breaks = waiving.of(found);
        Stakes stakes = new Stakes(campaign, table, compared.dossiers(), cards, refused, compared.ballot());
        return new Found(breaks, stakes.of(breaks), waiving.findings(found));
    }

    private List<Break> find(BlocStandings table, ComparedDossiers compared, List<Scorecard> cards) {
        Rubric rubric = table.bloc().rubric();
        TotalBreaks sums = new TotalBreaks(rubric);
        OtherFigures figures = new OtherFigures(campaign, table.bloc(), compared);
        RateBreaks rates = new RateBreaks(figures);
        PaperBreaks papers = new PaperBreaks(compared.papers(), rubric, figures);
        List<Break> shared =
                new SharedBreaks(campaign, table.bloc(), tolerances, figures, compared.dossiers(), cards).find();
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Dossier dossier = compared.dossiers().get(i);
            Scorecard card = cards.get(i);
            Effects effects = new Effects(rubric, card);
            List<StatedTotal> totals = compared.totals().stream()
                    .filter(total -> total.agency().equals(dossier.agency()))
                    .toList();
            List<Break> register = new RegisterBreaks(
                            campaign, rubric, tolerances, figures, compared.activities(), dossier, card)
                    .find();
            List<Break> scores = new BreakFinder(campaign.appraisal(), tolerances, rubric, dossier, card).find();
            withoutFigures(scores, register, rubric).stream()
                    .map(one -> figures.withAlternative(one, card, dossier))
                    .forEach(one -> breaks.add(effects.of(one)));
            breaks.addAll(sums.find(dossier, totals));
            new PactBreaks(campaign, tolerances, figures, dossier, card)
                    .find()
                    .forEach(one -> breaks.add(effects.of(one)));
            breaks.addAll(rates.find(dossier));
            register.forEach(one -> breaks.add(effects.of(one)));
            shared.stream()
                    .filter(one -> one.agency().equals(dossier.agency()))
                    .forEach(one -> breaks.add(effects.of(one)));
            papers.of(card).forEach(one -> breaks.add(effects.of(one)));
        }
        breaks.addAll(papers.ofNobody());
        return breaks;
    }

    /** Whose figure is not the register's has a score that is not: that is told once, by the figure. */
    private static List<Break> withoutFigures(List<Break> scores, List<Break> register, Rubric rubric) {
        Set<String> told = register.stream()
                .map(one -> Effects.criterion(rubric, one.subject()))
                .collect(Collectors.toSet());
        return scores.stream()
                .filter(one -> one.kind() != BreakClass.ACTUAL_NOT_REGISTER || !told.contains(one.subject()))
                .toList();
    }
}
