package vn.thidua.score;

import vn.thidua.reconcile.Appraisers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
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

    /** One card for each member that has a dossier, in the order of the members. */
    public List<Scorecard> score(Bloc bloc, List<Dossier> dossiers, Appraisers appraisers) {
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
        List<Figures> leadable = dossiers.stream()
                .filter(leading::possible)
                .map(dossier -> of(figures, dossier))
                .toList();
        Map<String, BigDecimal> leaders = leaders(leadable, rules);
        figures.replaceAll((agency, own) -> own.among(leaders));
        return figures;
    }

    private static Map<String, BigDecimal> leaders(List<Figures> figures, List<Rule> rules) {
        Map<String, BigDecimal> leaders = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.method() instanceof Method.Leader) {
                figures.forEach(own -> {
                    Quantity quantity = own.of(rule.code());
                    if (quantity != null) {
                        leaders.merge(rule.code(), quantity.actual(), BigDecimal::max);
                    }
                });
            }
        }
        return leaders;
    }
}
