package vn.thidua.visual;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.TextAnchor;

/** Sections stacked in a row, each with its figure where it fits, and the total at the end. */
final class StackPlot {

    private StackPlot() {}

    static CategoryPlot of(Chart chart, Rows rows, double pixels) {
        List<BigDecimal> lows = chart.bars().stream().map(StackPlot::losses).toList();
        List<BigDecimal> highs = chart.bars().stream().map(StackPlot::gains).toList();
        Frame frame = new Frame(chart, rows, Scale.fromZero(lows, highs, pixels), renderer());
        frame.baseline();
        for (int row = 0; row < chart.bars().size(); row++) {
            parts(frame, chart.bars().get(row), row);
            total(frame, chart.bars().get(row), row);
        }
        return frame.plot();
    }

    private static BigDecimal gains(Bar bar) {
        return bar.values().stream().map(value -> value.max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal losses(Bar bar) {
        return bar.total().subtract(gains(bar));
    }

    private static StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new StackedBarRenderer() {
            @Override
            public Paint getItemPaint(int series, int row) {
                return Palette.section(series);
            }
        };
        BarsPlot.plain(renderer);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultOutlinePaint(Palette.PAPER);
        return renderer;
    }

    private static void parts(Frame frame, Bar bar, int row) {
        Font font = Typeface.regular(frame.figureFont().getSize2D() - 1);
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (int section = 0; section < bar.values().size(); section++) {
            BigDecimal value = bar.values().get(section);
            BigDecimal start = value.signum() < 0 ? lost : gained;
            part(frame, row, section, start, value, font);
            gained = gained.add(value.max(BigDecimal.ZERO));
            lost = lost.add(value.min(BigDecimal.ZERO));
        }
    }

    private static void part(Frame frame, int row, int section, BigDecimal start, BigDecimal value, Font font) {
        String figure = frame.chart().points().of(value);
        if (frame.scale().pixelsOf(value) > Lines.width(figure, font) + 6) {
            double middle = start.doubleValue() + value.doubleValue() / 2;
            Color colour = Palette.textOn(Palette.section(section));
            frame.write(figure, row, middle, TextAnchor.CENTER, font, colour);
        }
    }

    private static void total(Frame frame, Bar bar, int row) {
        double end = gains(bar).doubleValue() + frame.scale().pointsOf(8);
        frame.write(bar.figure(), row, end, TextAnchor.CENTER_LEFT, frame.figureFont(), Palette.INK);
    }
}
