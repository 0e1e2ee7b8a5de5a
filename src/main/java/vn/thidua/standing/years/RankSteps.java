package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * The way from the ranks of an earlier year to this year's, among the agencies that were ranked in both. Ranks of the
 * earlier year are kept as they were, with their tie-breaks and votes; where the totals did not make them, the table of
 * points cannot have changed them.
 *
 * @param common those ranked in both years as the same unit
 * @param split whether the table's doing can be told apart
 */
record RankSteps(List<Common> common, boolean split) {

    /**
     * One of them.
     *
     * @param rescaled its earlier total under this year's table of points
     */
    record Common(String agency, int then, BigDecimal rescaled, int now) {}

    RankChange of(Common own) {
        int commonThen = place(other -> other.then() < own.then());
        return new RankChange(
                own.then(),
                commonThen,
                split ? place(other -> before(other, own)) : commonThen,
                place(other -> other.now() < own.now()),
                own.now(),
                split);
    }

    private int place(Predicate<Common> before) {
        return 1 + (int) common.stream().filter(before).count();
    }

    /** Equals stay in the order in which they were. */
    private static boolean before(Common one, Common other) {
        int compared = one.rescaled().compareTo(other.rescaled());
        return compared > 0 || compared == 0 && one.then() < other.then();
    }
}
