package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the scoring table (mục, nhóm tiêu chí) over sections or criteria; it has either, never both.
 *
 * @param max base points of everything below
 * @param appraiser who appraises what stands below, unless told nearer to the criterion
 * @param authorityOnly scored by the authority alone: self-scores are set aside with a finding (TC009 of R2)
 * @param bonus a section of bonus points (điểm thưởng): left out of gates
 * @param deltaCap greatest distance of the section's score from {@code max} in either direction, or {@code null}
 */
public record Section(
        String code,
        String title,
        BigDecimal max,
        @Nullable String appraiser,
        boolean authorityOnly,
        boolean bonus,
        @Nullable BigDecimal deltaCap,
        List<Section> sections,
        List<Criterion> criteria) {

    public Section {
        sections = List.copyOf(sections);
        criteria = List.copyOf(criteria);
    }

    /** This section, then all below it, in the order of the table. */
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withDescendants));
    }

    /** All scored lines below, in the order of the table. */
    public Stream<Criterion> allCriteria() {
        return Stream.concat(criteria.stream(), sections.stream().flatMap(Section::allCriteria));
    }
}
