package vn.thidua.inbox;

import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;

/**
 * A thing in the inbox whose bytes were not taken, and why. The finding tells nothing that changes while nobody touches
 * the thing, such as the size that a growing file has by now.
 */
public record Untaken(String path, Finding finding) {

    static Untaken of(Entry entry, FindingCode code, String found) {
        return of(entry.path(), code, found);
    }

    /** As it was stored. */
    public static Untaken of(String path, FindingCode code, String found) {
        return new Untaken(path, new Finding(code, Place.of(path), "", found, ""));
    }

    /** Why it is left where it is. */
    public enum State {
        /** Somebody must do something about it. */
        REFUSED,
        /** Nobody has to. */
        IGNORED,
        /** The next run looks again. */
        PENDING
    }

    public State state() {
        if (finding.severity() == Severity.ERROR) {
            return State.REFUSED;
        }
        return finding.code() == FindingCode.FILE_UNFINISHED ? State.PENDING : State.IGNORED;
    }
}
