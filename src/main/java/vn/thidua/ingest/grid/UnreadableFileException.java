package vn.thidua.ingest.grid;

import vn.thidua.finding.FindingCode;

/** A file cannot be read; the message tells a person why, in Vietnamese. Becomes a finding, never leaves the room. */
public final class UnreadableFileException extends Exception {

    private final FindingCode code;

    UnreadableFileException(String why) {
        this(FindingCode.FILE_UNREADABLE, why);
    }

    UnreadableFileException(String why, Throwable cause) {
        super(why, cause);
        this.code = FindingCode.FILE_UNREADABLE;
    }

    UnreadableFileException(FindingCode code, String why) {
        super(why);
        this.code = code;
    }

    static UnreadableFileException tooLarge(String what) {
        return new UnreadableFileException(FindingCode.CONTENT_TOO_LARGE, what);
    }

    public FindingCode code() {
        return code;
    }

    public String why() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
