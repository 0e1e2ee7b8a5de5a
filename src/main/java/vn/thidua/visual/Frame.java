package vn.thidua.visual;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.math.BigDecimal;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** What the plots have in common: horizontal rows with wrapped names, a quiet grid, the axis of points below. */
final class Frame {

    private static final Stroke HAIR = new BasicStroke(1f);

    private final Chart chart;
    private final Rows rows;
    private final Scale scale;
    private final CategoryPlot plot;

    Frame(Chart chart, Rows rows, Scale scale, CategoryItemRenderer renderer) {
        this.chart = chart;
        this.rows = rows;
        this.scale = scale;
        this.plot = new CategoryPlot(dataset(chart), new NameAxis(rows), pointsAxis(scale), renderer);
        dress();
    }

    CategoryPlot plot() {
        return plot;
    }

    Scale scale() {
        return scale;
    }

    Font figureFont() {
        return Typeface.bold(Math.max(rows.size() - 1, 11));
    }

    private static DefaultCategoryDataset dataset(Chart chart) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < chart.bars().size(); row++) {
            for (int series = 0; series < chart.series().size(); series++) {
                dataset.addValue(chart.bars().get(row).values().get(series), series, row);
            }
        }
        return dataset;
    }

    private static NumberAxis pointsAxis(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setNumberFormatOverride(Points.format(scale.upper() - scale.lower() < 5 ? 1 : 0));
        axis.setTickLabelFont(Typeface.regular(17));
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private void dress() {
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(new RectangleInsets(0, 8, 0, 0));
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(HAIR);
        plot.setNoDataMessage(null);
    }

    /** A line from top to bottom, behind the rows. */
    void line(BigDecimal at, Color colour, Stroke stroke, Layer layer) {
        plot.addRangeMarker(new ValueMarker(at.doubleValue(), colour, stroke), layer);
    }

    void baseline() {
        line(BigDecimal.ZERO, Palette.MUTED, HAIR, Layer.FOREGROUND);
    }

    /** Writes into a row. */
    void write(String text, int row, double at, TextAnchor anchor, Font font, Color colour) {
        CategoryTextAnnotation annotation = new CategoryTextAnnotation(text, row, at);
        annotation.setCategoryAnchor(CategoryAnchor.MIDDLE);
        annotation.setTextAnchor(anchor);
        annotation.setFont(font);
        annotation.setPaint(colour);
        plot.addAnnotation(annotation);
    }

    Chart chart() {
        return chart;
    }
}
