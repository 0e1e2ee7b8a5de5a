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

    /** The open questions whose answer could change an award, a class or a rank, the weightiest first. */
    public List<Stake> weighty() {
        return stakes.stream().filter(Stake::weighs).toList();
    }

    /** Of a bloc in which nothing was resolved yet. */
    public BlocBreaks(List<Aged> breaks, List<Stake> stakes) {
        this(breaks, List.of(), stakes);
    }
}
