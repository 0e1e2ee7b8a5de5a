package vn.thidua.ingest.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Formulas that are written once and filled into many cells, with addresses moving along. */
final class SharedFormulas {

    private static final int LONGEST = 8_192;

    /** Texts and quoted sheet names stay; an address is no part of a longer name, no function and no sheet. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\"[^\"]*\"|'[^']*'" + "|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])");

    /** A formula and the cell that it was written for. */
    private record Written(String formula, int row, int column) {}

    private final Map<String, Written> written = new HashMap<>();

    /** The formula of the cell whose formula's element starts here; {@code null} if it is said nowhere. */
    @Nullable
    String read(XmlPart xml, int row, int column) throws XMLStreamException, UnreadableFileException {
        String type = xml.attribute("t", "");
        String key = xml.attribute("si", "");
        String formula = xml.text(LONGEST + 1);
        if (formula.length() > LONGEST) {
            throw UnreadableFileException.tooLarge("công thức quá dài");
        }
        if (!type.equals("shared")) {
            return formula.isEmpty() ? null : formula;
        }
        if (!formula.isEmpty()) {
            written.put(key, new Written(formula, row, column));
            return formula;
        }
        Written base = written.get(key);
        return base == null ? null : moved(base.formula(), row - base.row(), column - base.column());
    }

    static String moved(String formula, int rows, int columns) {
        Matcher addresses = ADDRESS.matcher(formula);
        return addresses.replaceAll(found ->
                Matcher.quoteReplacement(found.group(2) == null ? found.group() : moved(found, rows, columns)));
    }

    private static String moved(MatchResult address, int rows, int columns) {
        boolean fixedColumn = !address.group(1).isEmpty();
        boolean fixedRow = !address.group(3).isEmpty();
        int column = -1;
        for (char c : address.group(2).toCharArray()) {
            column = 26 * (column + 1) + c - 'A';
        }
        int row = Integer.parseInt(address.group(4));
        int newColumn = Math.max(0, fixedColumn ? column : column + columns);
        int newRow = Math.max(1, fixedRow ? row : row + rows);
        return address.group(1) + Cell.columnName(newColumn) + address.group(3) + newRow;
    }
}
