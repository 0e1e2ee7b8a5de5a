package vn.thidua.ingest.grid;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a .ods file writes it, once for all the columns in which it repeats. Covered by a merged cell it may have
 * content of its own, which nobody sees.
 *
 * @param column the first one, 0-based
 * @param type the kind of value: {@code float}, {@code percentage}, {@code date}, {@code string}, {@code error} …
 * @param value the value in the file's own notation, empty for texts
 */
record OdsCell(
        long column,
        long times,
        String type,
        String value,
        String text,
        @Nullable String formula) {

    private static final int LONGEST = Cell.LONGEST_TEXT + 1;
    private static final int LONGEST_FORMULA = 8_192;

    /** Reads the cell that starts here up to its end. */
    static OdsCell read(XmlPart xml, long column, long times) throws XMLStreamException, UnreadableFileException {
        boolean covered = xml.name().startsWith("covered");
        String type = type(xml);
        String value = value(xml, type);
        String formula = xml.attribute("formula");
        if (formula != null && formula.length() > LONGEST_FORMULA) {
            throw UnreadableFileException.tooLarge("công thức quá dài");
        }
        String text = paragraphs(xml);
        return covered
                ? new OdsCell(column, times, "", "", "", null)
                : new OdsCell(column, times, type, value, text, OdsFormula.of(formula));
    }

    /** LibreOffice calls errors strings, and by a second attribute of its own what they are. */
    private static String type(XmlPart xml) {
        String type = "";
        for (String each : xml.attributes("value-type")) {
            type = each.equals("error") || type.isEmpty() ? each : type;
        }
        return type;
    }

    private static String value(XmlPart xml, String type) {
        return switch (type) {
            case "date" -> xml.attribute("date-value", "");
            case "time" -> xml.attribute("time-value", "");
            case "boolean" -> xml.attribute("boolean-value", "");
            case "string" -> xml.attribute("string-value", "");
            default -> xml.attribute("value", "");
        };
    }

    /** The paragraphs as lines; notes and pictures on the cell are not its content. */
    private static String paragraphs(XmlPart xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int cell = xml.depth();
        int paragraphs = 0;
        while (xml.depth() >= cell && xml.next()) {
            if (xml.starts("p") && xml.depth() == cell + 1) {
                text.append(paragraphs++ == 0 ? "" : "\n");
                paragraph(xml, text);
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        return text.toString();
    }

    private static void paragraph(XmlPart xml, StringBuilder text) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                xml.appendText(text, LONGEST);
            } else if (xml.starts()) {
                special(xml, text);
            }
        }
    }

    private static void special(XmlPart xml, StringBuilder text) throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> text.append(" ".repeat(spaces(xml.attribute("c", "1"), LONGEST - text.length())));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "ruby-text", "annotation", "note", "frame" -> xml.skip();
            default -> {}
        }
    }

    private static int spaces(String written, int room) {
        boolean number =
                !written.isEmpty() && written.length() <= 6 && written.chars().allMatch(Character::isDigit);
        return Math.max(0, Math.min(number ? Integer.parseInt(written) : 1, room));
    }

    boolean blank() {
        return at(1, 0).blank();
    }

    Cell at(int row, int column) {
        return value(row, column).calculatedBy(formula);
    }

    private Cell value(int row, int column) {
        return switch (type) {
            case "float", "currency" -> number(row, column, false);
            case "percentage" -> number(row, column, true);
            case "date" -> IsoDates.cell(row, column, value);
            case "time" -> IsoDates.time(row, column, value);
            case "boolean" -> Cell.truth(row, column, value.equals("true"));
            case "error" -> error(row, column);
            default -> text(row, column);
        };
    }

    private Cell number(int row, int column, boolean percent) {
        return ExactNumbers.of(value)
                .map(number -> Cell.number(row, column, number, value, percent))
                .orElseGet(() -> Cell.error(row, column, value.isEmpty() ? text : value));
    }

    private Cell error(int row, int column) {
        return XlsxSheet.error(row, column, text.isEmpty() ? "#VALUE!" : text);
    }

    private Cell text(int row, int column) {
        String shown = text.isEmpty() ? value : text;
        return shown.isEmpty() && formula != null && type.isEmpty()
                ? Cell.error(row, column, "=" + formula)
                : Cell.text(row, column, shown);
    }
}
