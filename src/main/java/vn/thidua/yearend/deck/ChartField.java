package vn.thidua.yearend.deck;

import org.jspecify.annotations.Nullable;
import vn.thidua.visual.drawing.Typeface;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.NativeChart.Type;
import vn.thidua.workbook.chart.Setting.Field;

/** Where bars stand in a chart on a slide, and how many of them it holds. */
final class ChartField {

    /** Width of the key beside a chart. */
    static final double KEY = 240;

    private static final double NAMES = 0.36;

    /** Of the height: what the axis and the key below take. */
    private static final double BELOW = 0.11;

    /** The tallest row, in points. */
    private static final double TALLEST = 72;

    /** Room between two rows. */
    private static final double AIR = 4;

    private ChartField() {}

    /**
     * A few bars do not grow over the whole slide.
     *
     * @param rows of which some are shown
     * @param height of the chart
     * @param keyed whether the chart tells itself which colour is which
     */
    static @Nullable Field of(NativeChart chart, int rows, double height, boolean keyed) {
        double most = keyed && chart.columns().size() == 1 ? 0.98 : 0.98 - BELOW;
        return switch (chart.type()) {
            case BARS, TARGETS, STACK -> new Field(NAMES, 0.01, 1 - NAMES - 0.02, Math.min(most, rows * TALLEST / height));
            case SLOPES -> new Field(0.08, 0.02, 0.42, 0.88);
            case RANGES, TIMES -> null;
        };
    }

    /** How many rows have room for the longest of the names. */
    static int most(NativeChart chart, double height, double words) {
        Fitting fitting = new Fitting(Typeface.REGULAR, words);
        double width = Leaf.WIDTH * NAMES * (chart.type() == Type.STACK ? 0.7 : 1) - 20;
        double names = chart.names().stream()
                .mapToDouble(name -> fitting.height(name, width))
                .max()
                .orElse(1);
        double bars = chart.type() == Type.BARS ? chart.columns().size() * fitting.line() * 1.25 : fitting.line();
        return Math.max(1, (int) Math.floor(height * (1 - BELOW) / (Math.max(names, bars) + AIR)));
    }
}
