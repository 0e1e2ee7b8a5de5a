package vn.thidua.standing.robustness;

import java.util.Arrays;
import java.util.List;

/** Ranks as they would be without one of the criteria. */
final class LeavingOut {

    private LeavingOut() {}

    /** Of each agency, in their order. */
    static List<Range> ranges(List<Parts> agencies) {
        long[] totals = agencies.stream()
                .mapToLong(agency -> Arrays.stream(agency.weighed()).sum())
                .toArray();
        Range[] ranges = new Range[totals.length];
        for (int agency = 0; agency < totals.length; agency++) {
            ranges[agency] = Range.of(rank(totals, agency));
        }
        for (int left = 0; left < agencies.get(0).criteria().length; left++) {
            long[] without = totals.clone();
            for (int agency = 0; agency < totals.length; agency++) {
                without[agency] -= agencies.get(agency).criteria()[left];
            }
            for (int agency = 0; agency < totals.length; agency++) {
                ranges[agency] = ranges[agency].with(Range.of(rank(without, agency)));
            }
        }
        return List.of(ranges);
    }

    private static int rank(long[] totals, int agency) {
        int rank = 1;
        for (long other : totals) {
            rank += other > totals[agency] ? 1 : 0;
        }
        return rank;
    }
}
