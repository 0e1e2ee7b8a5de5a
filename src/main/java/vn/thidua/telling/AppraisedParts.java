package vn.thidua.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.of(words("mục ", sections), words("tiêu chí ", criteria))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" và "));
    }

    private static String words(String what, List<String> codes) {
        return codes.isEmpty() ? "" : what + String.join(", ", codes);
    }
}
