package vn.thidua.standing.robustness;

import java.util.Arrays;
import java.util.List;

/** Ranks as they would be without one of the criteria. */
final class LeavingOut {

    private LeavingOut() {}

    static Range range(List<Parts> agencies, int agency) {
        Range range = Range.of(rank(agencies, agency, -1));
        for (int left = 0; left < agencies.get(agency).criteria().length; left++) {
            range = range.with(Range.of(rank(agencies, agency, left)));
        }
        return range;
    }

    private static int rank(List<Parts> agencies, int agency, int left) {
        long own = total(agencies.get(agency), left);
        return 1
                + (int) agencies.stream()
                        .filter(other -> total(other, left) > own)
                        .count();
    }

    private static long total(Parts agency, int left) {
        long all = Arrays.stream(agency.weighed()).sum();
        return left < 0 ? all : all - agency.criteria()[left];
    }
}
