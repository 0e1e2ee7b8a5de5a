package vn.thidua.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.Dossier;

/** Scores a bloc: first the bloc's best of every bloc-relative rule, then each agency's card. */
public final class Scoring {

    private final Campaign campaign;

    public Scoring(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The cards of a bloc of whose appraisers the sheets do not tell. */
    public List<Scorecard> score(Bloc bloc, List<Dossier> dossiers) {
        return score(bloc, dossiers, new Appraisers(bloc, List.of()));
    }

    public List<Scorecard> score(Bloc bloc, List<Dossier> dossiers, Appraisers appraisers) {
        return work(bloc, dossiers, appraisers).stream().map(WorkedCard::card).toList();
    }

    /** The same with the working of every mark, for whoever is asked how it came about. */
    public List<WorkedCard> work(Bloc bloc, List<Dossier> dossiers, Appraisers appraisers) {
        Map<String, Dossier> byAgency = new HashMap<>();
        dossiers.forEach(dossier -> byAgency.putIfAbsent(dossier.agency(), dossier));
        List<Dossier> ofMembers = bloc.members().stream()
                .map(Agency::code)
                .filter(byAgency::containsKey)
                .map(byAgency::get)
                .toList();
        List<Rule> rules =
                bloc.rubric().allCriteria().flatMap(Criterion::allRules).toList();
        Leading leading = new Leading(campaign, bloc);
        Map<String, Figures> self = figures(ofMembers, Track.SELF, rules, leading);
        Map<String, Figures> appraised = figures(ofMembers, Track.APPRAISED, rules, leading);
        CardScoring cards = new CardScoring(campaign, bloc, appraisers);
        return ofMembers.stream()
                .map(dossier -> cards.card(dossier, of(self, dossier), of(appraised, dossier)))
                .toList();
    }

    private static Figures of(Map<String, Figures> figures, Dossier dossier) {
        Figures found = figures.get(dossier.agency());
        if (found == null) {
            throw new IllegalStateException("No figures of agency " + dossier.agency());
        }
        return found;
    }

    private static Map<String, Figures> figures(
            List<Dossier> dossiers, Track track, List<Rule> rules, Leading leading) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        dossiers.forEach(dossier -> figures.put(dossier.agency(), Figures.of(dossier, track, rules)));
        Set<String> leadable =
                dossiers.stream().filter(leading::possible).map(Dossier::agency).collect(Collectors.toSet());
        Map<String, Leader> leaders = leaders(leadable, figures, rules);
        figures.replaceAll((agency, own) -> own.among(leaders));
        return figures;
    }

    private static Map<String, Leader> leaders(Set<String> leadable, Map<String, Figures> figures, List<Rule> rules) {
        Map<String, Leader> leaders = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.method() instanceof Method.Leader) {
                figures.forEach((agency, own) -> {
                    Quantity quantity = leadable.contains(agency) ? own.of(rule.code()) : null;
                    if (quantity != null) {
                        leaders.merge(rule.code(), new Leader(agency, quantity), Leader::better);
                    }
                });
            }
        }
        return leaders;
    }
}
