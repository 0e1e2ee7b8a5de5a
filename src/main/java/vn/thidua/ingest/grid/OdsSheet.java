package vn.thidua.ingest.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * One table of a .ods file. Rows and cells that repeat are written once with a number; blank ones only move the place along,
 * so that the million blank rows below a sheet cost nothing.
 */
final class OdsSheet {

    private final XmlPart xml;
    private final GridBounds bounds;
    private final List<GridRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private long row = 1;
    private long column;

    OdsSheet(XmlPart xml, GridBounds bounds) {
        this.xml = xml;
        this.bounds = bounds;
    }

    /** Reads up to the end of the table that starts here; tables within its pictures are none of the workbook's. */
    SheetGrid read(String name, boolean hidden) throws XMLStreamException, UnreadableFileException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-row")) {
                readRow();
            } else if (xml.starts("table-column")) {
                passColumns();
            } else if (xml.starts("shapes") || xml.starts("table-source") || xml.starts("forms")) {
                xml.skip();
            }
        }
        return GridBounds.sheet(name, hidden, hiddenColumns, rows);
    }

    private void passColumns() {
        long end = column + repeated("number-columns-repeated");
        for (long each = column; each < Math.min(end, GridBounds.MOST_COLUMNS) && concealed(); each++) {
            hiddenColumns.add((int) each);
        }
        column = end;
    }

    /** Hidden by hand or by a filter. */
    private boolean concealed() {
        return !xml.attribute("visibility", "visible").equals("visible");
    }

    private void readRow() throws XMLStreamException, UnreadableFileException {
        long times = repeated("number-rows-repeated");
        boolean concealed = concealed();
        List<OdsCell> cells = new ArrayList<>();
        int outside = xml.depth() - 1;
        long place = 0;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                OdsCell cell = OdsCell.read(xml, place, repeated("number-columns-repeated"));
                place += cell.times();
                if (!cell.blank()) {
                    cells.add(cell);
                }
            }
        }
        for (long i = 0; i < times && !cells.isEmpty(); i++) {
            rows.add(row(row + i, concealed, cells));
        }
        row += times;
    }

    private GridRow row(long number, boolean hidden, List<OdsCell> cells) throws UnreadableFileException {
        List<Cell> placed = new ArrayList<>();
        for (OdsCell cell : cells) {
            for (long each = cell.column(); each < cell.column() + cell.times(); each++) {
                if (number > GridBounds.MOST_ROWS || each >= GridBounds.MOST_COLUMNS) {
                    throw UnreadableFileException.tooLarge("quá nhiều dòng hoặc cột");
                }
                bounds.add(cell.at((int) number, (int) each), placed);
            }
        }
        return GridBounds.row((int) number, hidden, placed);
    }

    /** At least once, whatever is written there. */
    private long repeated(String attribute) {
        String written = xml.attribute(attribute, "1");
        boolean number = written.length() <= 9 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !written.isEmpty() ? Math.max(1, Long.parseLong(written)) : number ? 1 : Integer.MAX_VALUE;
    }
}
