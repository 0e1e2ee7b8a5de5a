package vn.thidua.inspect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;

/** A rubric looked up by codes. */
final class RubricIndex {

    private final Rubric rubric;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, ReportedQuantity> quantities = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Set<String>> criteriaBySection = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> authorityOnly = new HashSet<>();

    RubricIndex(Rubric rubric) {
        this.rubric = rubric;
        rubric.allCriteria().forEach(criterion -> criteria.put(criterion.code(), criterion));
        rubric.allCriteria().flatMap(Criterion::allRules).forEach(rule -> rules.put(rule.code(), rule));
        ReportedQuantity.of(rubric).forEach(quantity -> quantities.putIfAbsent(quantity.code(), quantity));
        rubric.allSections().forEach(this::add);
    }

    private void add(Section section) {
        Set<String> below = section.allCriteria().map(Criterion::code).collect(Collectors.toSet());
        sections.put(section.code(), section);
        criteriaBySection.put(section.code(), below);
        section.criteria().forEach(criterion -> homes.put(criterion.code(), section.code()));
        if (section.authorityOnly()) {
            authorityOnly.addAll(below);
        }
    }

    Rubric rubric() {
        return rubric;
    }

    /** In the order of the table. */
    List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    @Nullable
    Criterion criterion(String code) {
        return criteria.get(code);
    }

    @Nullable
    Rule rule(String code) {
        return rules.get(code);
    }

    /** What the rubric asks for under this code. */
    @Nullable
    ReportedQuantity quantity(String code) {
        return quantities.get(code);
    }

    @Nullable
    Section section(String code) {
        return sections.get(code);
    }

    /** Code of the innermost section of the criterion. */
    @Nullable
    String home(String criterion) {
        return homes.get(criterion);
    }

    boolean authorityOnly(String criterion) {
        return authorityOnly.contains(criterion);
    }

    /** Whether the criterion stands in the section, however deep; in the whole table if the section is {@code null}. */
    boolean within(@Nullable String section, String criterion) {
        return section == null
                || criteriaBySection.getOrDefault(section, Set.of()).contains(criterion);
    }
}
