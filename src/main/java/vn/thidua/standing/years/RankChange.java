package vn.thidua.standing.years;

/**
 * A rank beside that of an earlier year, and exactly where the difference comes from, in places gained. The way leads from
 * the one rank to the other over three ranks among those alone that were ranked in both years.
 *
 * @param then the earlier rank, among all
 * @param commonThen the earlier rank among those ranked in both years
 * @param rescaled the same by the earlier results under this year's table of points
 * @param commonNow this year's rank among those ranked in both years
 * @param now this year's rank, among all
 * @param split whether the table's doing could be told apart; if not, {@code rescaled} is {@code commonThen}
 */
public record RankChange(int then, int commonThen, int rescaled, int commonNow, int now, boolean split) {

    /** Places gained, negative if lost. */
    public int change() {
        return then - now;
    }

    /** The part that comes of results; of the table of points, too, where it is not told apart. */
    public int real() {
        return rescaled - commonNow;
    }

    /** The part that comes of another table of points. */
    public int rubric() {
        return commonThen - rescaled;
    }

    /** The part that comes of others being ranked or not. */
    public int membership() {
        return then - commonThen + commonNow - now;
    }
}
