package vn.thidua.finding;

/** How heavy a finding weighs. A file is refused if and only if it has an {@link #ERROR}. */
public enum Severity {
    /** Something was repaired or set aside; nobody has to act. */
    INFO,
    /** The file counts, but somebody should look. */
    WARNING,
    /** The file cannot count. */
    ERROR
}
