package vn.thidua.visual;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;

/** One bar a row, its figure inside the end or, where the bar is too short, beside it. */
final class BarsPlot {

    /** Narrower than this, two thresholds could not be told apart. */
    private static final double THRESHOLD_GAP = 24;

    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 5}, 0);

    private BarsPlot() {}

    static CategoryPlot of(Chart chart, Rows rows, double pixels) {
        List<BigDecimal> totals = chart.bars().stream().map(Bar::total).toList();
        List<BigDecimal> highs = new ArrayList<>(totals);
        highs.addAll(chart.thresholds());
        Frame frame = new Frame(chart, rows, Scale.fromZero(totals, highs, pixels), renderer(chart));
        frame.baseline();
        thresholds(frame);
        for (int row = 0; row < totals.size(); row++) {
            figure(frame, chart.bars().get(row), row);
        }
        return frame.plot();
    }

    private static BarRenderer renderer(Chart chart) {
        BarRenderer renderer = new BarRenderer() {
            @Override
            public Paint getItemPaint(int series, int row) {
                return chart.bars().get(row).leading() ? Palette.LEADER : Palette.BAR;
            }
        };
        plain(renderer);
        return renderer;
    }

    static void plain(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.13);
    }

    private static void figure(Frame frame, Bar bar, int row) {
        Font font = frame.figureFont();
        double end = bar.total().doubleValue();
        double padding = frame.scale().pointsOf(8);
        if (end > 0 && frame.scale().pixelsOf(bar.total()) > Lines.width(bar.figure(), font) + 24) {
            frame.write(bar.figure(), row, end - padding, TextAnchor.CENTER_RIGHT, font, Palette.PAPER);
        } else {
            frame.write(bar.figure(), row, Math.max(end, 0) + padding, TextAnchor.CENTER_LEFT, font, Palette.INK);
        }
    }

    private static void thresholds(Frame frame) {
        BigDecimal last = null;
        for (BigDecimal threshold : frame.chart().thresholds()) {
            if (last == null || frame.scale().pixelsOf(last.subtract(threshold)) >= THRESHOLD_GAP) {
                frame.line(threshold, Palette.THRESHOLD, DASHED, Layer.BACKGROUND);
                last = threshold;
            }
        }
    }
}
