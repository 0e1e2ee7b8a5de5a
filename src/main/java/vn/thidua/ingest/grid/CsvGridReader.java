package vn.thidua.ingest.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads delimited text. The only sheet has no name: places in it read {@code a.csv!B12}, where 12 counts the records, as a
 * spreadsheet program shows them. All cells are texts; what they mean as numbers is told later. A quotation mark that is
 * never closed would swallow the rest of the file: it refuses it.
 */
final class CsvGridReader implements GridReader {

    private static final String SEPARATOR_LINE = "sep=";

    @Override
    public Grid read(byte[] content) throws UnreadableFileException {
        String text = TextEncoding.of(content).text();
        char delimiter = Delimiter.of(text);
        List<GridRow> rows = new ArrayList<>();
        GridBounds bounds = new GridBounds();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord record : reader) {
                number++;
                boolean separator = number == 1 && record.getField(0).startsWith(SEPARATOR_LINE);
                GridRow row = row(number, record, bounds);
                if (!row.cells().isEmpty() && !separator) {
                    rows.add(row);
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new UnreadableFileException("dấu nháy kép mở ra mà không đóng, hoặc đặt sai chỗ", e);
        }
        return new Grid(List.of(GridBounds.sheet("", false, Set.of(), rows)));
    }

    private static GridRow row(int number, CsvRecord record, GridBounds bounds) throws UnreadableFileException {
        List<Cell> cells = new ArrayList<>();
        if (number > GridBounds.MOST_ROWS || record.getFieldCount() > GridBounds.MOST_COLUMNS) {
            throw UnreadableFileException.tooLarge("quá nhiều dòng hoặc cột");
        }
        for (int column = 0; column < record.getFieldCount(); column++) {
            bounds.add(Cell.text(number, column, record.getField(column)), cells);
        }
        return GridBounds.row(number, false, cells);
    }
}
