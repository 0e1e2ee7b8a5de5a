package vn.thidua.standing;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.OnRecord;

/**
 * Somebody who may be proposed for an award.
 *
 * @param rank of the agency in its bloc
 * @param awardClass of the agency
 * @param recipient name of the collective or individual
 * @param onRecord what registers tell of the agency
 * @param nomination the cell of the nomination, or {@code null} if the rank alone makes the candidate
 */
record Candidate(
        Agency agency,
        int rank,
        AwardClass awardClass,
        String recipient,
        OnRecord onRecord,
        @Nullable Place nomination) {

    static Candidate of(Classed classed, String recipient, @Nullable Place nomination) {
        Contender contender = classed.ranked().contender();
        return new Candidate(
                contender.agency(),
                classed.rank(),
                classed.awardClass(),
                recipient,
                contender.dossier().onRecord(),
                nomination);
    }

    /** Who it is for the rule that excludes one award beside another: an agency is itself under each of its names. */
    String identity() {
        return agency.code() + "/"
                + (agencyItself(agency, recipient) ? "" : Folded.of(recipient).words());
    }

    /** Whether the recipient is the agency and not somebody in it. */
    boolean agencyItself() {
        return agencyItself(agency, recipient);
    }

    private static boolean agencyItself(Agency agency, String recipient) {
        Folded written = Folded.of(recipient);
        return written.equals(Folded.of(agency.name()))
                || agency.aliases().stream().map(Folded::of).anyMatch(written::equals);
    }
}
