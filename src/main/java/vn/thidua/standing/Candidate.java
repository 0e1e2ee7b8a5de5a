package vn.thidua.standing;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.finding.Place;

/**
 * Somebody who may be proposed for an award.
 *
 * @param recipient name of the collective or individual
 * @param nomination the cell of the nomination, or {@code null} if the rank alone makes the candidate
 */
record Candidate(
        Classed classed, String recipient, @Nullable Place nomination) {

    Agency agency() {
        return classed.ranked().contender().agency();
    }

    /** Who it is for the rule that excludes one award beside another: an agency is itself under each of its names. */
    String identity() {
        Folded written = Folded.of(recipient);
        boolean agencyItself = written.equals(Folded.of(agency().name()))
                || agency().aliases().stream().map(Folded::of).anyMatch(written::equals);
        return agency().code() + "/" + (agencyItself ? "" : written.words());
    }
}
