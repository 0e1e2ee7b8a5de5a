package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.encoding.Encoding;
import vn.thidua.ingest.encoding.Evidence;
import vn.thidua.ingest.encoding.Letters;
import vn.thidua.ingest.encoding.LostLetters;
import vn.thidua.ingest.encoding.MisreadUtf8;
import vn.thidua.ingest.grid.Cell;
import vn.thidua.ingest.grid.Grid;
import vn.thidua.ingest.grid.GridRow;
import vn.thidua.ingest.grid.SheetGrid;

/**
 * Brings the texts of a workbook to Unicode before anybody looks for words in them, with one finding a sheet and encoding.
 * Sheets of today's programs are handed on as they are.
 */
final class TextRepair {

    private static final String MISREAD = "UTF-8";
    private static final int LONGEST_QUOTE = 60;

    private final FileReading reading;

    TextRepair(FileReading reading) {
        this.reading = reading;
    }

    Grid repaired(Grid grid) {
        return grid.sheets().stream().noneMatch(TextRepair::suspicious)
                ? grid
                : new Grid(grid.sheets().stream().map(this::repaired).toList());
    }

    private static boolean suspicious(SheetGrid sheet) {
        for (GridRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (isText(cell) && (Letters.foreign(cell.text()) || LostLetters.in(cell.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private SheetGrid repaired(SheetGrid sheet) {
        noteLostLetters(sheet);
        SheetGrid reread =
                changed(sheet, MISREAD, text -> MisreadUtf8.decoded(text).orElse(text));
        Evidence evidence = new Evidence();
        reread.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(TextRepair::isText)
                .forEach(cell -> evidence.add(cell.text()));
        Optional<Encoding> encoding = evidence.encoding();
        return encoding.isEmpty()
                ? reread
                : changed(reread, encoding.get().label(), text -> evidence.decoded(encoding.get(), text));
    }

    private SheetGrid changed(SheetGrid sheet, String encoding, UnaryOperator<String> decoding) {
        List<GridRow> rows = new ArrayList<>();
        @Nullable Cell before = null;
        @Nullable Cell after = null;
        int changed = 0;
        for (GridRow row : sheet.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                String text = isText(cell) ? decoding.apply(cell.text()) : cell.text();
                boolean same = text.equals(cell.text());
                cells.add(same ? cell : cell.saying(text));
                if (!same) {
                    before = before == null ? cell : before;
                    after = after == null ? cell.saying(text) : after;
                    changed++;
                }
            }
            rows.add(new GridRow(row.number(), row.hidden(), cells));
        }
        if (before == null || after == null) {
            return sheet;
        }
        String subject = encoding + ", " + changed + " ô";
        reading.find(FindingCode.TEXT_DECODED, reading.at(sheet, before), subject, quoted(before), quoted(after));
        return new SheetGrid(sheet.name(), sheet.hidden(), sheet.hiddenColumns(), rows);
    }

    private void noteLostLetters(SheetGrid sheet) {
        List<Cell> damaged = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> isText(cell) && LostLetters.in(cell.text()))
                .toList();
        if (!damaged.isEmpty()) {
            Cell first = damaged.get(0);
            String subject = damaged.size() + " ô";
            reading.find(FindingCode.TEXT_LETTERS_LOST, reading.at(sheet, first), subject, quoted(first), "");
        }
    }

    private static boolean isText(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT;
    }

    private static String quoted(Cell cell) {
        String words = cell.words();
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
