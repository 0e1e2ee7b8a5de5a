package vn.thidua.yearend.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;

/** Who appraises which part of a table: whom the rubric names nearest to the criterion, else the bloc's head. */
final class Appraisers {

    private final String head;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    private Appraisers(String head) {
        this.head = head;
    }

    /** Names, each with the codes of the sections or criteria that it appraises, in the order of the table. */
    static Map<String, List<String>> of(Rubric rubric, String head) {
        Appraisers appraisers = new Appraisers(head);
        rubric.sections().forEach(section -> appraisers.add(section, null));
        return appraisers.parts;
    }

    private void add(Section section, @Nullable String above) {
        String own = section.appraiser() == null ? above : section.appraiser();
        Set<String> names = names(section, own);
        if (names.size() == 1) {
            add(names.iterator().next(), section.code());
            return;
        }
        section.sections().forEach(below -> add(below, own));
        section.criteria().forEach(criterion -> add(name(criterion.appraiser(), own), criterion.code()));
    }

    private Set<String> names(Section section, @Nullable String own) {
        Set<String> names = new LinkedHashSet<>();
        section.criteria().forEach(criterion -> names.add(name(criterion.appraiser(), own)));
        section.sections()
                .forEach(below -> names.addAll(names(below, below.appraiser() == null ? own : below.appraiser())));
        return names;
    }

    private String name(@Nullable String nearest, @Nullable String above) {
        return nearest != null ? nearest : above != null ? above : head;
    }

    private void add(String name, String code) {
        parts.computeIfAbsent(name, key -> new ArrayList<>()).add(code);
    }
}
