package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Reorganisation;

/**
 * One agency beside the year before.
 *
 * @param agency code
 * @param by the act through which it comes from its predecessors, or {@code null} if it is the same unit, or new
 * @param then the results of the year before: its own, or those of its predecessors; none if it is new
 * @param score {@code null} where totals cannot be compared
 * @param rank {@code null} where ranks cannot be compared
 * @param sections how sections moved that had the same code then, in the order of the table of points; none before a merger
 * @param words what became of it, in one sentence
 * @param series its results over the years kept, the earliest first, this year's last
 */
public record YearOnYear(
        String agency,
        Reorganisation.@Nullable Kind by,
        List<PastStanding> then,
        @Nullable ScoreChange score,
        @Nullable RankChange rank,
        List<SectionChange> sections,
        String words,
        List<YearResult> series) {

    public YearOnYear {
        then = List.copyOf(then);
        sections = List.copyOf(sections);
        series = List.copyOf(series);
    }

    /** What a section counted then and counts now, each under its year's table of points. */
    public record SectionChange(String section, BigDecimal then, BigDecimal now) {}
}
