package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.score.Scorecard;

/** Who appraised which part of a card, and who is to appraise what nobody has yet. */
final class Appraisers {

    private final Map<String, String> ofCriteria = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    private Appraisers(Bloc bloc, Scorecard card) {
        var bound = new vn.thidua.reconcile.Appraisers(bloc, List.of());
        bloc.rubric().allCriteria().forEach(criterion -> ofCriteria.put(criterion.code(), bound.of(criterion, null)));
        card.appraisers().forEach((name, criteria) -> {
            if (!name.isEmpty()) {
                criteria.forEach(criterion -> ofCriteria.put(criterion, name));
            }
        });
        bloc.rubric().sections().forEach(this::add);
    }

    /** Names, each with the codes of its sections, or criteria where a section is shared, in the order of the table. */
    static Map<String, List<String>> of(Bloc bloc, Scorecard card) {
        return new Appraisers(bloc, card).parts;
    }

    private void add(Section section) {
        List<String> names = section.allCriteria().map(this::name).distinct().toList();
        if (names.size() == 1) {
            add(names.get(0), section.code());
        } else {
            section.sections().forEach(this::add);
            section.criteria().forEach(criterion -> add(name(criterion), criterion.code()));
        }
    }

    private String name(Criterion criterion) {
        return ofCriteria.getOrDefault(criterion.code(), "");
    }

    private void add(String name, String code) {
        parts.computeIfAbsent(name, key -> new ArrayList<>()).add(code);
    }
}
