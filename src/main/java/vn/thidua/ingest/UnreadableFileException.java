package vn.thidua.ingest;

/** A file cannot be read; the message tells a person why, in Vietnamese. Becomes a finding, never leaves the room. */
final class UnreadableFileException extends Exception {

    UnreadableFileException(String why) {
        super(why);
    }

    UnreadableFileException(String why, Throwable cause) {
        super(why, cause);
    }

    String why() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
