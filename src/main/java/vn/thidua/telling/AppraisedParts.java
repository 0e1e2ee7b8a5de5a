package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;

/**
 * Which part of a table one appraiser appraised.
 *
 * @param sections codes of those of which it appraised every criterion, without their subsections
 * @param criteria codes of the single ones in the other sections
 */
public record AppraisedParts(List<String> sections, List<String> criteria) {

    public AppraisedParts {
        sections = List.copyOf(sections);
        criteria = List.copyOf(criteria);
    }

    /** @param own codes of the appraiser's criteria */
    public static AppraisedParts of(Rubric rubric, Set<String> own) {
        List<String> sections = new ArrayList<>();
        List<String> criteria = new ArrayList<>();
        rubric.sections().forEach(section -> take(section, own, sections, criteria));
        return new AppraisedParts(sections, criteria);
    }

    private static void take(Section section, Set<String> own, List<String> sections, List<String> criteria) {
        Set<String> codes = section.allCriteria().map(Criterion::code).collect(Collectors.toSet());
        if (codes.stream().noneMatch(own::contains)) {
            return;
        }
        if (own.containsAll(codes)) {
            sections.add(section.code());
            return;
        }
        section.sections().forEach(below -> take(below, own, sections, criteria));
        section.criteria().stream().map(Criterion::code).filter(own::contains).forEach(criteria::add);
    }

    /** "mục I, V và tiêu chí II.3". */
    public String words() {
        if (sections.isEmpty()) {
            return criteria.isEmpty() ? "" : wordsOfCriteria();
        }
        return criteria.isEmpty() ? wordsOfSections() : say("{0} và {1}", wordsOfSections(), wordsOfCriteria());
    }

    private String wordsOfSections() {
        String codes = String.join(", ", sections);
        return sections.size() == 1 ? say("mục {0}", codes) : say("mục {0}##several", codes);
    }

    private String wordsOfCriteria() {
        String codes = String.join(", ", criteria);
        return criteria.size() == 1 ? say("tiêu chí {0}", codes) : say("tiêu chí {0}##several", codes);
    }
}
