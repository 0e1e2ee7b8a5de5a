package vn.thidua.yearend.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import vn.thidua.visual.drawing.Palette;

/** Rows of a table below its head, as a table of PowerPoint's own. */
record DrawnGrid(Grid grid, List<Grid.Row> rows, double[] widths, double size) {

    private static final Color RULE = new Color(0xBFBFBF);

    double height() {
        double height = Grid.height(grid.head(), widths, size);
        for (Grid.Row row : rows) {
            height += Grid.height(row, widths, size);
        }
        return height;
    }

    void write(XSLFSlide slide, Rectangle2D place, Deck deck) {
        Color colour = deck.brand().colour();
        XSLFTable table = slide.createTable();
        table.getCTTable().getTblPr().setFirstRow(true);
        table.setAnchor(place);
        row(table, grid.head(), deck, colour, Palette.textOn(colour));
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        for (Grid.Row row : rows) {
            row(table, row, deck, row.strong() ? Leaf.SHADE : null, null);
        }
    }

    private void row(XSLFTable table, Grid.Row row, Deck deck, @Nullable Color fill, @Nullable Color ink) {
        XSLFTableRow written = table.addRow();
        written.setHeight(Grid.height(row, widths, size));
        for (int column = 0; column < widths.length; column++) {
            XSLFTableCell cell = written.addCell();
            if (fill != null) {
                cell.setFillColor(fill);
            }
            Words.inset(cell, Grid.ASIDE, Grid.above(size));
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setBorderColor(BorderEdge.bottom, RULE);
            cell.setBorderWidth(BorderEdge.bottom, 0.75);
            boolean centred = grid.columns().get(column).align() == Grid.Align.CENTRE;
            deck.words(cell)
                    .add(
                            row.cells().get(column),
                            size,
                            row.strong(),
                            ink,
                            centred ? TextAlign.CENTER : TextAlign.LEFT,
                            false);
            complete(cell);
        }
    }

    /** POI leaves out what the schema asks for, and PowerPoint calls such a file damaged. */
    private static void complete(XSLFTableCell cell) {
        CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
    }
}
