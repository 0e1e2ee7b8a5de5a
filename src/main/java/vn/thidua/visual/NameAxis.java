package vn.thidua.visual;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** The axis of names, which have been wrapped before; its categories are the numbers of the rows. */
final class NameAxis extends CategoryAxis {

    private final transient Rows rows;

    NameAxis(Rows rows) {
        this.rows = rows;
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setLowerMargin(0.01);
        setUpperMargin(0.01);
        setCategoryMargin(0.3);
        setTickLabelFont(Typeface.regular(rows.size()));
        setTickLabelPaint(Palette.INK);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(HorizontalAlignment.RIGHT);
        for (String line : rows.names().get((Integer) category)) {
            block.addLine(line, getTickLabelFont(), getTickLabelPaint());
        }
        return block;
    }
}
