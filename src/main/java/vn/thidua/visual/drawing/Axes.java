package vn.thidua.visual.drawing;

import java.text.NumberFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import vn.thidua.visual.Points;

/** The axes below the rows. */
final class Axes {

    /** Pixels that the figures below the rows take. */
    static final int HEIGHT = 36;

    private static final float FIGURES = 20;

    private Axes() {}

    /** Of scores. */
    static ValueAxis points(Panel panel) {
        double tick = panel.scale().tick(panel.field().getWidth());
        return of(panel.scale(), tick, Points.format(tick < 1 ? 1 : 0));
    }

    /** With figures below. */
    static ValueAxis of(Scale scale, double tick, NumberFormat format) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setTickUnit(new NumberTickUnit(tick));
        axis.setNumberFormatOverride(format);
        return dressed(axis);
    }

    /** With nothing below. */
    static ValueAxis bare(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setVisible(false);
        return axis;
    }

    static ValueAxis dressed(ValueAxis axis) {
        axis.setTickLabelFont(Typeface.REGULAR.at(FIGURES));
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }
}
