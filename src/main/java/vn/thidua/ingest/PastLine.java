package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * One unit's result in an earlier year, as a sheet tells it.
 *
 * @param year that the results are of
 * @param unit its name as written
 * @param agency code of the member of today that is called so, or {@code null}
 * @param heirs codes of the members that the unit is today or gave way to
 * @param rank at least 1, or {@code null} if it had none
 * @param total {@code null} if the sheet does not tell
 * @param awardClass the class in words; empty if none
 * @param max base points of that year's table of points, or {@code null} if the sheet does not tell
 * @param sections scores of sections of this year's table that the sheet tells, in its order
 * @param place the cell with the rank
 */
public record PastLine(
        int year,
        String unit,
        @Nullable String agency,
        List<String> heirs,
        @Nullable Integer rank,
        @Nullable BigDecimal total,
        String awardClass,
        @Nullable BigDecimal max,
        List<SectionFigure> sections,
        Place place)
        implements Line {

    public PastLine {
        heirs = List.copyOf(heirs);
        sections = List.copyOf(sections);
    }

    /** The score of one section. */
    public record SectionFigure(String section, BigDecimal score) {}

    @Override
    public Collection<String> agencies() {
        return heirs;
    }
}
