package vn.thidua.standing.robustness;

import java.util.List;
import java.util.Optional;

/**
 * How far a bloc's table can be trusted.
 *
 * @param ranges of the ranked agencies, in the order of the table
 * @param surePairs who stands before whom in at least 95 of 100 draws
 */
public record Robustness(List<RankRange> ranges, List<Pair> surePairs) {

    public Robustness {
        ranges = List.copyOf(ranges);
        surePairs = List.copyOf(surePairs);
    }

    /**
     * One agency stands before another.
     *
     * @param ahead code
     * @param behind code
     */
    public record Pair(String ahead, String behind) {}

    /** The same while something is open that could still change the table. */
    public Robustness unsettled() {
        return new Robustness(ranges.stream().map(RankRange::unsettled).toList(), surePairs);
    }

    /** Empty for an agency without rank. */
    public Optional<RankRange> of(String agency) {
        return ranges.stream().filter(range -> range.agency().equals(agency)).findFirst();
    }
}
