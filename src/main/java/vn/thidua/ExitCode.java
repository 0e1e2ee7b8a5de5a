package vn.thidua;

/** What the program tells a scheduler. */
final class ExitCode {

    /** Everything asked for is published. */
    static final int PUBLISHED = 0;
    /** A campaign failed and was not published; last night's results stand. */
    static final int FAILED = 1;
    /** Wrong usage or a wrong rule book: nothing was started. */
    static final int USAGE = 2;
    /** With {@code --strict}: published, but some file is refused or missing. */
    static final int INCOMPLETE = 4;

    private ExitCode() {}
}
