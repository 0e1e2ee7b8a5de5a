package vn.thidua.yearend.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.Bloc;
import vn.thidua.score.Scorecard;
import vn.thidua.telling.AppraisedParts;

/** Who appraised which part of a card, and who is to appraise what nobody has yet. */
final class Appraisers {

    private Appraisers() {}

    /** By name, in the order of the table. */
    static Map<String, AppraisedParts> of(Bloc bloc, Scorecard card) {
        Map<String, String> names = new LinkedHashMap<>();
        var bound = new vn.thidua.reconcile.Appraisers(bloc, List.of());
        bloc.rubric().allCriteria().forEach(criterion -> names.put(criterion.code(), bound.of(criterion, null)));
        card.appraisers().forEach((name, appraised) -> {
            if (!name.isEmpty()) {
                appraised.forEach(criterion -> names.put(criterion, name));
            }
        });
        Map<String, Set<String>> criteria = new LinkedHashMap<>();
        names.forEach((criterion, name) ->
                criteria.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(criterion));
        Map<String, AppraisedParts> parts = new LinkedHashMap<>();
        criteria.forEach((name, own) -> parts.put(name, AppraisedParts.of(bloc.rubric(), own, names.keySet())));
        return parts;
    }
}
