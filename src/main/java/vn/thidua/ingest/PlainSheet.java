package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that is seen, as it lies in a file, for rooms that look for other tables than those of a submission.
 *
 * @param cells those with content, row by row
 */
public record PlainSheet(String name, List<PlainCell> cells) {

    public PlainSheet {
        cells = List.copyOf(cells);
    }

    /**
     * The visible sheets of a spreadsheet of any format that submissions may have.
     *
     * @throws IllegalArgumentException with a sentence for a person if it cannot be read
     */
    public static List<PlainSheet> read(byte[] content) {
        FileFormat format = FileFormat.of(content);
        GridReader reader = format.reader()
                .orElseThrow(() -> new IllegalArgumentException("không đọc được định dạng " + format.label()));
        try {
            return reader.read(content).sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .map(PlainSheet::of)
                    .toList();
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(e.why(), e);
        }
    }

    private static PlainSheet of(SheetGrid sheet) {
        List<PlainCell> cells = new ArrayList<>();
        for (GridRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (!cell.blank()) {
                    cells.add(PlainCell.of(cell, cell.address()));
                }
            }
        }
        return new PlainSheet(sheet.name(), cells);
    }
}
