package vn.thidua.standing.breaks;

import java.util.List;

/**
 * All that does not agree in a bloc.
 *
 * @param breaks in the order of the members and the rubric
 * @param stakes the open questions, the weightiest first
 */
public record BlocBreaks(List<Aged> breaks, List<Stake> stakes) {

    public BlocBreaks {
        breaks = List.copyOf(breaks);
        stakes = List.copyOf(stakes);
    }
}
