package vn.thidua.ingest;

import java.util.List;
import vn.thidua.ingest.grid.ArchiveBounds;
import vn.thidua.ingest.grid.FileOpening;
import vn.thidua.ingest.grid.SheetGrid;
import vn.thidua.ingest.grid.UnreadableFileException;

/**
 * A sheet's contents without its looks, for rooms that look for other tables than those of a submission or write the sheet
 * anew.
 *
 * @param hidden whether a person who opens the file does not see it
 * @param cells those with content, by rising row and column
 */
public record PlainSheet(String name, boolean hidden, List<PlainCell> cells) {

    public PlainSheet {
        cells = List.copyOf(cells);
    }

    /**
     * The sheets of a file in any format that submissions may have.
     *
     * @throws IllegalArgumentException with a sentence for a person if it cannot be read
     */
    public static List<PlainSheet> read(byte[] content) {
        try {
            return FileOpening.open("", content).grid().sheets().stream()
                    .map(PlainSheet::of)
                    .toList();
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(e.why(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalArgumentException("nội dung không đọc được", e);
        }
    }

    /**
     * Whether a library that holds whole workbooks in memory may open the file in this very process: our own bounded reading
     * of it succeeded, and it is not much when unpacked.
     */
    public static boolean light(byte[] content) {
        try {
            return ArchiveBounds.light(content)
                    && !FileOpening.open("", content).grid().sheets().isEmpty();
        } catch (UnreadableFileException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static PlainSheet of(SheetGrid sheet) {
        return new PlainSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.blank())
                        .map(PlainCell::of)
                        .toList());
    }
}
