package vn.thidua;

/** What the program tells a scheduler. */
final class ExitCode {

    /** Everything asked for is published. */
    static final int PUBLISHED = 0;
    /** A campaign failed and was not published; last night's results stand. */
    static final int FAILED = 1;
    /** Wrong usage, a wrong rule book or a machine that cannot be used: nothing was started. */
    static final int USAGE = 2;
    /** Another run is under way: nothing was started. */
    static final int LOCKED = 3;
    /** With {@code --strict}: published, but some file is refused or missing. Of a check: some file would be refused. */
    static final int INCOMPLETE = 4;

    /** Stopped at a safe point on SIGTERM, as the Java virtual machine itself says it. */
    static final int STOPPED = 143;

    private ExitCode() {}
}
