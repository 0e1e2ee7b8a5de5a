package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scoring table (bảng điểm, thang điểm), versioned by year and bloc.
 *
 * @param id such as {@code r1-2022}
 * @param max the whole table's base points (điểm chuẩn), such as 100
 * @param bonus whether bonus counts inside {@code max} (R2, 1294/HD-TLĐ) or on top of it (R1, R6)
 * @param vetoes what leaves an agency unranked ("không xếp loại")
 */
public record Rubric(
        String id,
        String title,
        BigDecimal max,
        BonusPlace bonus,
        NotApplicable notApplicable,
        List<Section> sections,
        List<Veto> vetoes) {

    public Rubric {
        sections = List.copyOf(sections);
        vetoes = List.copyOf(vetoes);
    }

    /** Whether bonus can lift the total above the maximum. */
    public enum BonusPlace {
        /** The total never exceeds the maximum. */
        INSIDE,
        /** Totals such as 118,4 of 100 are normal. */
        OUTSIDE
    }

    /** All sections, parents before their children, in the order of the table. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    /** All scored lines in the order of the table. */
    public Stream<Criterion> allCriteria() {
        return sections.stream().flatMap(Section::allCriteria);
    }

    public Optional<Criterion> criterion(String code) {
        return allCriteria().filter(criterion -> criterion.code().equals(code)).findFirst();
    }

    /** The innermost section that holds the criterion. */
    public Optional<Section> sectionOf(String criterionCode) {
        return allSections()
                .filter(section -> section.criteria().stream()
                        .anyMatch(criterion -> criterion.code().equals(criterionCode)))
                .findFirst();
    }

    /** Whether the criterion stands in a section that only the authority scores. */
    public boolean authorityOnly(String criterionCode) {
        return authorityOnly().contains(criterionCode);
    }

    /** Codes of all such criteria, for whoever asks about many. */
    public Set<String> authorityOnly() {
        return allSections()
                .filter(Section::authorityOnly)
                .flatMap(Section::allCriteria)
                .map(Criterion::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
