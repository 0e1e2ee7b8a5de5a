package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.campaign.Bloc;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.telling.AppraisedParts;

/** Who appraised which part of a card, and who is to appraise what nobody has yet. */
final class Appraisers {

    private Appraisers() {}

    /** By name, in the order of the table; a register appraises nothing. */
    static Map<String, AppraisedParts> of(Bloc bloc, Scorecard card) {
        Map<String, String> names = new LinkedHashMap<>();
        var bound = new vn.thidua.reconcile.Appraisers(bloc, List.of());
        bloc.rubric().allCriteria().forEach(criterion -> names.put(criterion.code(), bound.of(criterion, null)));
        card.appraisers().forEach((name, appraised) -> {
            if (!name.isEmpty()) {
                appraised.forEach(criterion -> names.put(criterion, name));
            }
        });
        registers(card).values().forEach(names.keySet()::removeAll);
        Map<String, Set<String>> criteria = new LinkedHashMap<>();
        names.forEach((criterion, name) ->
                criteria.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(criterion));
        Map<String, AppraisedParts> parts = new LinkedHashMap<>();
        criteria.forEach((name, own) -> parts.put(name, AppraisedParts.of(bloc.rubric(), own)));
        return parts;
    }

    /** The registers of which a score follows, by name with the codes of the criteria: such a score stands in no cell. */
    static Map<String, List<String>> registers(Scorecard card) {
        Map<String, List<String>> registers = new LinkedHashMap<>();
        for (CriterionScore score : card.criteria()) {
            Mark mark = score.appraised();
            if (mark.score() != null && mark.source() == null && !mark.by().isEmpty()) {
                registers.computeIfAbsent(mark.by(), name -> new ArrayList<>()).add(score.criterion());
            }
        }
        return registers;
    }
}
