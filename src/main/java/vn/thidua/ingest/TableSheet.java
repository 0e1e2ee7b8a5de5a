package vn.thidua.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;

/**
 * A sheet that a person sees, for rooms that look for other tables than those of a submission.
 *
 * @param cells those with content, row by row
 */
public record TableSheet(String name, List<PlainCell> cells) {

    public TableSheet {
        cells = List.copyOf(cells);
    }

    /**
     * The visible sheets of a spreadsheet of any format that submissions may have.
     *
     * @throws IllegalArgumentException with a sentence for a person if it cannot be read
     */
    public static List<TableSheet> read(byte[] content) {
        try {
            return FileOpening.open("", content).grid().sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .map(TableSheet::of)
                    .toList();
        } catch (UnreadableFileException e) {
            Finding finding = new Finding(e.code(), Place.of(""), "", e.why(), FileOpening.EXPECTED);
            throw new IllegalArgumentException(
                    Sentences.of(Locale.forLanguageTag("vi")).sentence(finding), e);
        }
    }

    private static TableSheet of(SheetGrid sheet) {
        List<PlainCell> cells = new ArrayList<>();
        for (GridRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (!cell.blank()) {
                    cells.add(PlainCell.of(cell, cell.address()));
                }
            }
        }
        return new TableSheet(sheet.name(), cells);
    }
}
