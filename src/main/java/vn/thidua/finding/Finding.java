package vn.thidua.finding;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.bilingual.Speech;

/**
 * Something noteworthy in what was sent. Gathered and reported, never thrown.
 *
 * @param place the cell that it is about; of several the first
 * @param subject what it is about, such as {@code a7 – Đất công}; empty if about the file as a whole
 * @param found what stands there, in the words and digits of a person; empty if nothing
 * @param expected what was expected there; empty if there is nothing to compare with
 * @param legal article that asks for it, such as {@code Điều 12 Nghị định 91/2017/NĐ-CP}; empty if none is known
 * @param parts the single findings of which this one tells together, in their order; empty if it tells of one place
 */
public record Finding(
        FindingCode code,
        Place place,
        String subject,
        String found,
        String expected,
        String legal,
        List<Finding> parts) {

    public Finding {
        parts = List.copyOf(parts);
    }

    /** Of one place, with no article known. */
    public Finding(FindingCode code, Place place, String subject, String found, String expected) {
        this(code, place, subject, found, expected, "", List.of());
    }

    @Override
    public String subject() {
        return Speech.told(subject);
    }

    @Override
    public String found() {
        return Speech.told(found);
    }

    @Override
    public String expected() {
        return Speech.told(expected);
    }

    public Severity severity() {
        return code.severity();
    }

    /** This one, or the single findings of which it tells together. */
    public List<Finding> singles() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** Addresses of all cells that it is about, such as {@code F12}; none if about a whole sheet or file. */
    public List<String> cells() {
        return singles().stream()
                .flatMap(single -> Stream.ofNullable(single.place().cell()))
                .distinct()
                .toList();
    }

    /** The cells for people, neighbours as a range: {@code F12:F20, F22}. */
    public String cellRanges() {
        return Brief.cells(cells());
    }

    Finding withLegal(String article) {
        return new Finding(code, place, subject, found, expected, article, parts);
    }
}
