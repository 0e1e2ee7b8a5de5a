package vn.thidua.standing.years;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Reorganisation;

/**
 * Where an agency comes from in the tables of one earlier year.
 *
 * @param by the act that matters most on the way there, or {@code null} if it is the same unit
 * @param predecessors the same unit, or those that gave way to it; never empty
 */
record Descent(Reorganisation.@Nullable Kind by, List<Found> predecessors) {

    Descent {
        predecessors = List.copyOf(predecessors);
    }

    /** A unit in the table in which it stood. */
    record Found(PastTable table, PastStanding standing) {}

    List<PastStanding> standings() {
        return predecessors.stream().map(Found::standing).toList();
    }

    /** Whether one unit then is one unit now, so that ranks can be compared. */
    boolean oneToOne() {
        return predecessors.size() == 1 && (by == null || by == Reorganisation.Kind.RENAMED);
    }
}
