package vn.thidua.standing.robustness;

/**
 * From the best to the worst rank.
 *
 * @param best at least 1
 * @param worst not less than {@code best}
 */
public record Range(int best, int worst) {

    public Range {
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException("No range of ranks: " + best + " to " + worst);
        }
    }

    static Range of(int rank) {
        return new Range(rank, rank);
    }

    Range with(Range other) {
        return new Range(Math.min(best, other.best), Math.max(worst, other.worst));
    }

    public boolean single() {
        return best == worst;
    }
}
