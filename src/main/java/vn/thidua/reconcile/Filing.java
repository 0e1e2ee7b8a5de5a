package vn.thidua.reconcile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a file was filed.
 *
 * @param daysLate started days after the due time; 0 if on time or not owed
 * @param version how many different contents of the same paper came up to this one; 0 where that is not counted
 * @param predecessor id of the file with which it is compared; {@code null} if there is none
 */
record Filing(
        Arrival arrival,
        Outcome outcome,
        Instant receivedAt,
        int daysLate,
        int version,
        @Nullable Long predecessor) {

    /** What is no paper of which versions are counted. */
    static Filing of(Arrival arrival, Outcome outcome, Instant receivedAt) {
        return new Filing(arrival, outcome, receivedAt, 0, 0, null);
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
