package vn.thidua.standing.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ranks under a thousand drawn circumstances. The generator is specified to the bit: every machine draws the same. */
final class Draws {

    static final int COUNT = 1_000;

    /** Draws left out at either end, so that 95 of 100 remain. */
    private static final int TAIL = COUNT * 25 / 1_000;

    private static final long SEED = 1994;
    private static final int WHOLE = 1_000;
    private static final int SPREAD = 250;

    private final int[][] counts;
    private final int[][] before;

    Draws(List<Parts> agencies, Doubt doubt) {
        int size = agencies.size();
        counts = new int[size][size + 1];
        before = new int[size][size];
        Random random = new Random(SEED);
        long[] totals = new long[size];
        for (int draw = 0; draw < COUNT; draw++) {
            int[] weights = weights(agencies, doubt, random);
            for (int agency = 0; agency < size; agency++) {
                totals[agency] = total(agencies.get(agency), weights, doubt, random);
            }
            count(totals);
        }
    }

    private static int[] weights(List<Parts> agencies, Doubt doubt, Random random) {
        int[] weights = new int[agencies.get(0).weighed().length];
        Arrays.setAll(weights, part -> doubt.ofWeights() ? WHOLE - SPREAD + random.nextInt(2 * SPREAD + 1) : WHOLE);
        return weights;
    }

    private static long total(Parts agency, int[] weights, Doubt doubt, Random random) {
        long total = 0;
        for (int part = 0; part < weights.length; part++) {
            long score = agency.weighed()[part] * WHOLE;
            if (doubt.ofAppraisal()) {
                for (long dispute : agency.disputed()[part]) {
                    score += dispute * random.nextInt(WHOLE + 1);
                }
            }
            total += score * weights[part];
        }
        return total;
    }

    private void count(long[] totals) {
        for (int agency = 0; agency < totals.length; agency++) {
            int rank = 1;
            for (int other = 0; other < totals.length; other++) {
                if (totals[other] > totals[agency]) {
                    rank++;
                    before[other][agency]++;
                }
            }
            counts[agency][rank]++;
        }
    }

    /** The ranks of 95 of 100 draws. */
    Range range(int agency) {
        return new Range(reached(agency, TAIL + 1), reached(agency, COUNT - TAIL));
    }

    /** The rank that so many draws do not exceed. */
    private int reached(int agency, int draws) {
        int rank = 0;
        for (int sum = 0; sum < draws; ) {
            sum += counts[agency][++rank];
        }
        return rank;
    }

    /** Whether the one stands before the other in 95 of 100 draws. */
    boolean surelyBefore(int ahead, int behind) {
        return before[ahead][behind] >= COUNT - 2 * TAIL;
    }
}
