package vn.thidua.finding;

/**
 * Something noteworthy in what was sent. Gathered and reported, never thrown.
 *
 * @param subject what it is about, such as {@code a7 – Đất công}; empty if about the file as a whole
 * @param found what stands there, in the words and digits of a person; empty if nothing
 * @param expected what was expected there; empty if there is nothing to compare with
 */
public record Finding(FindingCode code, Place place, String subject, String found, String expected) {

    public Severity severity() {
        return code.severity();
    }
}
