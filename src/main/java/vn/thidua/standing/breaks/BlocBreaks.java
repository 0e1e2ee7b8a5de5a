package vn.thidua.standing.breaks;

import java.util.List;

/**
 * All that does not agree in a bloc.
 *
 * @param breaks in the order of the members and the rubric
 * @param resolved those that were published and are no more, by their keys
 * @param stakes the open questions, the weightiest first
 */
public record BlocBreaks(List<Aged> breaks, List<Resolved> resolved, List<Stake> stakes) {

    public BlocBreaks {
        breaks = List.copyOf(breaks);
        resolved = List.copyOf(resolved);
        stakes = List.copyOf(stakes);
    }

    /** Whether the answer to an open question could change an award, a class or a rank. */
    public boolean mayChange() {
        return stakes.stream().anyMatch(stake -> stake.weight() != Stake.Weight.NOTHING);
    }

    /** Of a bloc in which nothing was resolved yet. */
    public BlocBreaks(List<Aged> breaks, List<Stake> stakes) {
        this(breaks, List.of(), stakes);
    }
}
