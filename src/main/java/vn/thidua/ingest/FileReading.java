package vn.thidua.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;

/** What is gathered while one file is read: findings, and which lines were already met. Used by one thread. */
final class FileReading {

    private static final int LONGEST_QUOTE = 120;
    private static final String EMPTY = "(trống)";

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    FileReading(String file) {
        this.file = file;
    }

    Place at(SheetGrid sheet, Cell cell) {
        return new Place(file, name(sheet), cell.address());
    }

    Place at(SheetGrid sheet) {
        return new Place(file, name(sheet), null);
    }

    /** The one sheet of a text file has no name. */
    private static @Nullable String name(SheetGrid sheet) {
        return sheet.name().isEmpty() ? null : sheet.name();
    }

    void find(FindingCode code, Place place, String subject, String found, String expected) {
        findings.add(new Finding(code, place, shortened(subject), shortened(found), expected));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE).strip() + "…";
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether this is the first time that the file has the line; a second time is a finding. */
    boolean first(String agency, CodeIndex.Entry entry, Place place) {
        boolean first = met.add(agency + '\n' + entry.kind() + '\n' + entry.code());
        if (!first) {
            find(FindingCode.CRITERION_DUPLICATE, place, entry.subject(), entry.code(), "");
        }
        return first;
    }

    /** The score of a scored cell: what is no number there, or out of another maximum, refuses the file. */
    NumberReading score(SheetGrid sheet, Cell cell, String subject, BigDecimal base) {
        NumberReading reading = NumberReading.of(cell).outOf(base);
        return noted(reading, sheet, cell, subject, FindingCode.NUMBER_UNREADABLE);
    }

    /** A figure beside the score, such as the base; {@code null} if empty, unreadable or words such as "không trừ". */
    @Nullable
    BigDecimal figure(SheetGrid sheet, Cell cell, String subject) {
        if (cell.kind() == Cell.Kind.TEXT && Words.folded(cell.text()).startsWith("khong ")) {
            find(FindingCode.NUMBER_REPAIRED, at(sheet, cell), subject, cell.words(), EMPTY);
            return null;
        }
        return noted(NumberReading.of(cell), sheet, cell, subject, FindingCode.QUANTITY_UNREADABLE)
                .value();
    }

    /** A reported quantity; {@code null} if empty or unreadable. */
    @Nullable
    BigDecimal quantity(SheetGrid sheet, Cell cell, String subject) {
        return noted(NumberReading.ofQuantity(cell), sheet, cell, subject, FindingCode.QUANTITY_UNREADABLE)
                .value();
    }

    private NumberReading noted(
            NumberReading reading, SheetGrid sheet, Cell cell, String subject, FindingCode unreadable) {
        if (reading.kind() == NumberReading.Kind.UNREADABLE) {
            find(
                    unreadable,
                    at(sheet, cell),
                    subject,
                    shortened(cell.words()) + " (" + reading.reason() + ")",
                    "một con số");
        } else if (reading.repaired()) {
            BigDecimal value = reading.value();
            String after = value == null ? EMPTY : Figures.print(value);
            find(FindingCode.NUMBER_REPAIRED, at(sheet, cell), subject, written(cell), after);
        }
        return reading;
    }

    private static String written(Cell cell) {
        BigDecimal number = cell.number();
        return cell.percent() && number != null ? Figures.print(number.movePointRight(2)) + "%" : cell.words();
    }
}
