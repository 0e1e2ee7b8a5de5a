package vn.thidua.reconcile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * How a file was filed.
 *
 * @param daysLate started days after the due time; 0 if on time or not owed
 * @param version how many different contents of the same paper came up to this one; 0 where that is not counted
 * @param daysWaived those of the days late that a decision lets go
 * @param registered the register's cell that tells when it came; {@code null} if none does
 * @param predecessor id of the file with which it is compared; {@code null} if there is none
 */
record Filing(
        Arrival arrival,
        Outcome outcome,
        Instant receivedAt,
        int daysLate,
        int daysWaived,
        @Nullable Place registered,
        int version,
        @Nullable Long predecessor) {

    /** What is no paper of which versions are counted. */
    static Filing of(Arrival arrival, Outcome outcome, Instant receivedAt) {
        return new Filing(arrival, outcome, receivedAt, 0, 0, null, 0, null);
    }

    /** The same with its lateness let go. */
    Filing waived() {
        return new Filing(arrival, outcome, receivedAt, daysLate, daysLate, registered, version, predecessor);
    }

    /** Whether and why the file's lines count. */
    enum Outcome {
        COUNTED,
        REFUSED,
        SUPERSEDED,
        DUPLICATE,
        IGNORED,
        PENDING
    }
}
