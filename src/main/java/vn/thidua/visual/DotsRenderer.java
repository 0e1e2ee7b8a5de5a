package vn.thidua.visual;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** A ring for the self-score, a disc for the final score; the ring is larger, so that both show where they coincide. */
final class DotsRenderer extends AbstractCategoryItemRenderer {

    private final double ring;

    /** @param letters size of the names beside the rows */
    DotsRenderer(float letters) {
        this.ring = Math.max(5, letters * 0.5);
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis points,
            CategoryDataset dataset,
            int series,
            int row,
            int pass) {
        double y = names.getCategoryMiddle(row, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
        double self = at(dataset, 0, row, points, area, plot);
        double last = at(dataset, 1, row, points, area, plot);
        if (series == 0) {
            connect(g2, self, last, y);
            ring(g2, self, y, ring);
        } else {
            disc(g2, last, y, ring);
        }
    }

    private static double at(
            CategoryDataset dataset, int series, int row, ValueAxis points, Rectangle2D area, CategoryPlot plot) {
        double value = dataset.getValue(series, row).doubleValue();
        return points.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    private void connect(Graphics2D g2, double from, double to, double y) {
        if (Math.abs(from - to) > 2 * ring) {
            double gap = Math.signum(to - from) * ring;
            g2.setStroke(new BasicStroke(3f));
            g2.setColor(Palette.CONNECTOR);
            g2.draw(new Line2D.Double(from + gap, y, to, y));
        }
    }

    static void ring(Graphics2D g2, double x, double y, double radius) {
        g2.setStroke(new BasicStroke(2.6f));
        g2.setColor(Palette.SELF);
        g2.draw(circle(x, y, radius));
    }

    static void disc(Graphics2D g2, double x, double y, double radius) {
        Color colour = Palette.FINAL;
        g2.setColor(colour);
        g2.fill(circle(x, y, radius * 0.66));
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
