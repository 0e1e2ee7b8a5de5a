package vn.thidua.standing.years;

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
 * @param words what became of it, in one sentence
 * @param series its results over the years kept, the earliest first, this year's last
 */
public record YearOnYear(
        String agency,
        Reorganisation.@Nullable Kind by,
        List<PastStanding> then,
        @Nullable ScoreChange score,
        @Nullable RankChange rank,
        String words,
        List<YearResult> series) {

    public YearOnYear {
        then = List.copyOf(then);
        series = List.copyOf(series);
    }
}
