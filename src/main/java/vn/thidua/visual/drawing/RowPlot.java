package vn.thidua.visual.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lets JFreeChart draw a panel: grid and axis, and for each row what a painter has to say. */
final class RowPlot {

    private static final BasicStroke HAIR = new BasicStroke(1f);

    private RowPlot() {}

    /** What stands in a row. */
    interface Painter {
        void paint(int row);
    }

    static void draw(Sketch sketch, Panel panel, ValueAxis axis, Painter painter) {
        CategoryPlot plot = new CategoryPlot(rows(panel), names(), axis, renderer(panel, painter));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(below());
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIR);
        plot.setRangeGridlinesVisible(axis.isVisible());
        Rectangle2D field = panel.field();
        plot.draw(
                sketch,
                new Rectangle2D.Double(field.getX(), field.getY(), field.getWidth(), field.getHeight() + Axes.HEIGHT),
                null,
                null,
                null);
        boolean cut = panel.scale().truncated();
        if (cut) {
            cut(sketch, panel);
        } else if (panel.scale().kind() == Scale.Kind.LENGTH) {
            zero(sketch, panel);
        }
        sketch.ruler(panel.scale(), cut);
    }

    /** The line from which bars begin. */
    private static void zero(Sketch sketch, Panel panel) {
        sketch.rule(panel.x(0), panel.top(), panel.x(0), panel.bottom(), 1.5f, Palette.MUTED);
    }

    /** The sign that an axis does not begin at zero: two strokes across its lower left end. */
    private static void cut(Sketch sketch, Panel panel) {
        double y = panel.bottom();
        sketch.rule(panel.left(), y, panel.right(), y, 1.5f, Palette.MUTED);
        for (double x = panel.left() + 14; x < panel.left() + 30; x += 9) {
            sketch.rule(x - 5, y + 9, x + 5, y - 9, 2.5f, Palette.MUTED);
        }
    }

    private static AxisSpace below() {
        AxisSpace space = new AxisSpace();
        space.setBottom(Axes.HEIGHT);
        return space;
    }

    /** Names are written by the layout, which knows how large they can be. */
    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLabelFont(Typeface.REGULAR.at(Typeface.SMALLEST));
        axis.setTickLabelFont(Typeface.REGULAR.at(Typeface.SMALLEST));
        return axis;
    }

    private static DefaultCategoryDataset rows(Panel panel) {
        DefaultCategoryDataset rows = new DefaultCategoryDataset();
        for (int row = 0; row < panel.count(); row++) {
            rows.addValue(0, Integer.valueOf(0), Integer.valueOf(panel.first() + row));
        }
        return rows;
    }

    private static AbstractCategoryItemRenderer renderer(Panel panel, Painter painter) {
        return new AbstractCategoryItemRenderer() {
            @Override
            public void drawItem(
                    Graphics2D g2,
                    CategoryItemRendererState state,
                    Rectangle2D area,
                    CategoryPlot plot,
                    CategoryAxis names,
                    ValueAxis axis,
                    CategoryDataset dataset,
                    int series,
                    int row,
                    int pass) {
                painter.paint(panel.first() + row);
            }
        };
    }
}
