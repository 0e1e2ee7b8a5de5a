package vn.thidua.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign is set beside those before it.
 *
 * @param previous id of the campaign of the year before, or {@code null} if none is named; whether its results are in
 *     memory is known at run time alone
 * @param reorganisations in the order of the rule book
 * @param merged what the score of a merged agency is compared with
 * @param linesFrom from how many appraised lines on an appraiser's mean is said to tell something, at least 1
 */
public record EarlierYears(
        @Nullable String previous, List<Reorganisation> reorganisations, Merged merged, int linesFrom) {

    /** No regulation read so far tells how a merged agency is compared, or how few lines are too few. */
    public static final EarlierYears UNTOLD = new EarlierYears(null, List.of(), Merged.AVERAGE, 10);

    public EarlierYears {
        reorganisations = List.copyOf(reorganisations);
    }

    /** What the score of a merged agency is compared with. */
    public enum Merged {
        /** The average of its predecessors' scores. */
        AVERAGE,
        /** The scores of the predecessor with the best total. */
        BEST,
        /** Nothing; the predecessors' results are shown all the same. */
        NONE
    }
}
