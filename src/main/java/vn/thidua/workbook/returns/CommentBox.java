package vn.thidua.workbook.returns;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.workbook.TextHeight;

/** A comment beside a cell, in a box as large as its text: a comment that must be enlarged first is not read. */
final class CommentBox {

    private static final String AUTHOR = "Thi Đua";
    private static final String FONT = "Times New Roman";
    private static final int WIDTH_PIXELS = 330;
    private static final double WIDTH_CHARACTERS = 46;
    private static final int LINE_PIXELS = 19;
    private static final int EDGE_PIXELS = 14;

    private CommentBox() {}

    static void put(XSSFSheet sheet, CellAddress at, String text) {
        int height = TextHeight.lines(text, WIDTH_CHARACTERS) * LINE_PIXELS + EDGE_PIXELS;
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor(sheet, at, height));
        XSSFFont font = new XSSFFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 11);
        XSSFRichTextString rich = new XSSFRichTextString(text);
        rich.applyFont(font);
        comment.setString(rich);
        comment.setAuthor(AUTHOR);
        comment.setAddress(at);
    }

    /** To the right of the cell, over as many columns and rows as the box needs. */
    private static XSSFClientAnchor anchor(XSSFSheet sheet, CellAddress at, int height) {
        int column = at.getColumn() + 1;
        int right = WIDTH_PIXELS;
        while (right > columnPixels(sheet, column)) {
            right -= columnPixels(sheet, column++);
        }
        int row = at.getRow();
        int bottom = height;
        while (bottom > rowPixels(sheet, row)) {
            bottom -= rowPixels(sheet, row++);
        }
        return new XSSFClientAnchor(
                EDGE_PIXELS * Units.EMU_PER_PIXEL,
                0,
                right * Units.EMU_PER_PIXEL,
                bottom * Units.EMU_PER_PIXEL,
                at.getColumn() + 1,
                at.getRow(),
                column,
                row);
    }

    /** Hidden columns and rows have no width; a sheet's end is not waited for. */
    private static int columnPixels(XSSFSheet sheet, int column) {
        return sheet.isColumnHidden(column) ? 0 : Math.max(1, Math.round(sheet.getColumnWidthInPixels(column)));
    }

    private static int rowPixels(XSSFSheet sheet, int row) {
        float points = sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getZeroHeight() ? 0 : sheet.getRow(row).getHeightInPoints();
        return Math.max(1, Units.pointsToPixel(points));
    }
}
