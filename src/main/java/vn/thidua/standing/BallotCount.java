package vn.thidua.standing;

import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Ballot;

/**
 * The papers of the ballot by which a bloc was ranked or its candidates were voted for.
 *
 * @param issued papers handed out (phát ra)
 * @param returned papers handed in (thu về)
 * @param valid papers that count (hợp lệ), at least 1
 * @param place where they are counted
 */
public record BallotCount(int issued, int returned, int valid, Place place) {

    /** {@code null} where the ballot decides nothing. */
    static @Nullable BallotCount of(@Nullable Ballot ballot) {
        if (ballot == null || !ballot.decides()) {
            return null;
        }
        return new BallotCount(
                orZero(ballot.issued()), orZero(ballot.returned()), orZero(ballot.valid()), ballot.place());
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
