package vn.thidua.ingest.grid;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet's part. Rows and cells without an address follow the one before. */
final class XlsxSheet {

    private static final String[] OF_A_CELL = {"r", "t", "s"};

    private final @Nullable String[] ofCell = new String[OF_A_CELL.length];
    private final XmlPart xml;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final GridBounds bounds;
    private final SharedFormulas formulas = new SharedFormulas();

    XlsxSheet(XmlPart xml, XlsxStrings strings, XlsxStyles styles, GridBounds bounds) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.bounds = bounds;
    }

    SheetGrid read(String name, boolean hidden) throws XMLStreamException, IOException, UnreadableFileException {
        List<GridRow> rows = new ArrayList<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        int number = 0;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                number = rowNumber(xml.attribute("r"), number + 1);
                GridRow row = row(number, XlsxGridReader.isTrue(xml.attribute("hidden")));
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
            } else if (xml.starts("col") && XlsxGridReader.isTrue(xml.attribute("hidden"))) {
                hide(hiddenColumns, xml.attribute("min", ""), xml.attribute("max", ""));
            }
        }
        return GridBounds.sheet(name, hidden, hiddenColumns, rows);
    }

    private static void hide(Set<Integer> columns, String first, String last) throws IOException {
        int end = Math.min(Addresses.number(last), GridBounds.MOST_COLUMNS);
        for (int column = Addresses.number(first); column <= end; column++) {
            columns.add(column - 1);
        }
    }

    private GridRow row(int number, boolean hidden) throws XMLStreamException, IOException, UnreadableFileException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                xml.attributes(OF_A_CELL, ofCell);
                String address = ofCell[0];
                column = address == null ? column + 1 : Addresses.column(address, number);
                bounds.add(cell(number, column), cells);
            }
        }
        return GridBounds.row(number, hidden, cells);
    }

    private static int rowNumber(@Nullable String written, int otherwise) throws IOException {
        int number = written == null ? otherwise : Addresses.row(written);
        if (number < 1 || number > GridBounds.MOST_ROWS) {
            throw new IOException("No such row: " + written);
        }
        return number;
    }

    private Cell cell(int row, int column) throws XMLStreamException, IOException, UnreadableFileException {
        if (column >= GridBounds.MOST_COLUMNS) {
            throw new IOException("No such column: " + column);
        }
        String type = ofCell[1] == null ? "n" : ofCell[1];
        String style = ofCell[2];
        String value = null;
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text(Cell.LONGEST_TEXT + 1);
            } else if (xml.starts("is")) {
                value = XlsxStrings.rich(xml);
            } else if (xml.starts("f")) {
                formula = formulas.read(xml, row, column);
            }
        }
        Cell cell = value == null || value.isEmpty() && !type.equals("str")
                ? valueless(row, column, formula)
                : valued(row, column, type, value, style);
        return cell.calculatedBy(formula);
    }

    private static Cell valueless(int row, int column, @Nullable String formula) {
        return formula == null ? Cell.empty(row, column) : Cell.error(row, column, "=" + formula);
    }

    private Cell valued(int row, int column, String type, String value, @Nullable String style) throws IOException {
        return switch (type) {
            case "s" -> Cell.text(row, column, strings.get(Addresses.number(value.strip())));
            case "inlineStr" -> Cell.text(row, column, value);
            case "str" -> calculated(row, column, XlsxStrings.plain(value));
            case "b" -> Cell.truth(row, column, XlsxGridReader.isTrue(value.strip()));
            case "e" -> error(row, column, value);
            case "d" -> IsoDates.cell(row, column, value);
            case "n" -> number(row, column, value.strip(), style);
            default -> throw new IOException("No such type of cell: " + type);
        };
    }

    private static Cell calculated(int row, int column, String text) {
        boolean error = text.equals("#N/A") || text.startsWith("#") && (text.endsWith("!") || text.endsWith("?"));
        return error ? error(row, column, text) : Cell.text(row, column, text);
    }

    /** Lookups on blank cells leave #N/A behind in rows that nobody filled: they are blank. */
    static Cell error(int row, int column, String name) {
        return name.equals("#N/A") ? Cell.empty(row, column) : Cell.error(row, column, name);
    }

    private Cell number(int row, int column, String text, @Nullable String style) {
        Optional<BigDecimal> number = ExactNumbers.of(text);
        return number.isPresent() ? styles.cell(row, column, number.get(), text, style) : Cell.error(row, column, text);
    }
}
