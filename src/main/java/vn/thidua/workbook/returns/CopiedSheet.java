package vn.thidua.workbook.returns;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet written anew: cells, widths, heights, merged cells, and how it is seen and printed. */
final class CopiedSheet {

    /** Wider than any form: behind it lie formats that reach to the sheet's end. */
    private static final int MOST_COLUMNS = 500;

    private final Sheet from;
    private final XSSFSheet to;
    private final Looks looks;
    private final CopiedCell cells;

    CopiedSheet(Sheet from, XSSFSheet to, Looks looks) {
        this.from = from;
        this.to = to;
        this.looks = looks;
        this.cells = new CopiedCell(looks);
    }

    void copy() {
        to.setDefaultColumnWidth(from.getDefaultColumnWidth());
        to.setDefaultRowHeight(from.getDefaultRowHeight());
        int columns = 0;
        for (Row row : from) {
            columns = Math.max(columns, Math.min(row.getLastCellNum(), MOST_COLUMNS));
            copy(row);
        }
        for (int column = 0; column < columns; column++) {
            to.setColumnWidth(column, from.getColumnWidth(column));
            to.setColumnHidden(column, from.isColumnHidden(column));
        }
        for (CellRangeAddress merged : from.getMergedRegions()) {
            if (merged.getNumberOfCells() > 1) {
                to.addMergedRegionUnsafe(merged.copy());
            }
        }
        view();
        print();
    }

    private void copy(Row row) {
        XSSFRow copy = to.createRow(row.getRowNum());
        if (row.getHeight() != from.getDefaultRowHeight()) {
            copy.setHeight(row.getHeight());
        }
        copy.setZeroHeight(row.getZeroHeight());
        for (Cell cell : row) {
            if (cell.getColumnIndex() < MOST_COLUMNS) {
                cells.copy(cell, copy.createCell(cell.getColumnIndex()));
            }
        }
    }

    private void view() {
        to.setDisplayGridlines(from.isDisplayGridlines());
        to.setDisplayZeros(from.isDisplayZeros());
        PaneInformation pane = from.getPaneInformation();
        if (pane != null && pane.isFreezePane()) {
            to.createFreezePane(pane.getVerticalSplitPosition(), pane.getHorizontalSplitPosition());
        }
    }

    private void print() {
        PrintSetup source = from.getPrintSetup();
        PrintSetup setup = to.getPrintSetup();
        setup.setPaperSize(source.getPaperSize());
        setup.setLandscape(source.getLandscape());
        if (from.getFitToPage()) {
            to.setFitToPage(true);
            setup.setFitWidth(source.getFitWidth());
            setup.setFitHeight(source.getFitHeight());
        }
        for (PageMargin margin : PageMargin.values()) {
            to.setMargin(margin, from.getMargin(margin));
        }
        to.setHorizontallyCenter(from.getHorizontallyCenter());
    }
}
