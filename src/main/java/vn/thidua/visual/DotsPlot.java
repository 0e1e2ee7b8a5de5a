package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.TextAnchor;

/** Two dots a row and the way between them; the difference stands to the right. */
final class DotsPlot {

    private DotsPlot() {}

    static CategoryPlot of(Chart chart, Rows rows, double pixels) {
        List<BigDecimal> values =
                chart.bars().stream().flatMap(bar -> bar.values().stream()).toList();
        Frame frame = new Frame(chart, rows, Scale.around(values, pixels), new DotsRenderer(rows.size()));
        for (int row = 0; row < chart.bars().size(); row++) {
            difference(frame, chart.bars().get(row), row);
        }
        return frame.plot();
    }

    private static void difference(Frame frame, Bar bar, int row) {
        double right =
                bar.values().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double at = right + frame.scale().pointsOf(22);
        if (bar.leading()) {
            frame.write(bar.figure(), row, at, TextAnchor.CENTER_LEFT, frame.figureFont(), Palette.INK);
        } else {
            float size = frame.figureFont().getSize2D();
            frame.write(bar.figure(), row, at, TextAnchor.CENTER_LEFT, Typeface.regular(size), Palette.MUTED);
        }
    }
}
