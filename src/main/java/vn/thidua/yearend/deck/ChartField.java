package vn.thidua.yearend.deck;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.drawing.Typeface;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.NativeChart.Type;
import vn.thidua.workbook.chart.Setting;
import vn.thidua.workbook.chart.Setting.Field;

/**
 * How a chart is set on slides: where its bars stand, how many of them one slide holds.
 *
 * @param keyed whether a key beside the chart tells which colour is which
 */
record ChartField(NativeChart chart, boolean keyed) {

    /** Width of the key beside a chart. */
    static final double KEY = 240;

    private static final int LARGE = 14;
    private static final int SMALL = 12;

    /** Share of the names, and where some name would take more than two lines in it. */
    private static final double NAMES = 0.36;

    private static final double LONG_NAMES = 0.46;

    /** Of the height: what the axis and a key below take. */
    private static final double BELOW = 0.11;

    /** The tallest row, in points. */
    private static final double TALLEST = 72;

    /** Room between two rows, and beside names and figures. */
    private static final double AIR = 4;

    private static final double BESIDE = 20;

    double width() {
        return keyed ? Leaf.WIDTH - KEY - Leaf.GAP : Leaf.WIDTH;
    }

    /** How many rows a height holds, with names that can be read. */
    int most(double height) {
        return chart.type() == Type.SLOPES ? chart.names().size() : most(height, SMALL);
    }

    private int most(double height, int words) {
        Fitting fitting = new Fitting(Typeface.REGULAR, words);
        double bars = chart.type() == Type.BARS ? chart.columns().size() * fitting.line() * 1.25 : fitting.line();
        double row = Math.max(longest(words, names()) * fitting.line(), bars) + AIR;
        return Math.max(1, (int) Math.floor(height * (1 - BELOW) / row));
    }

    private double names() {
        return longest(SMALL, NAMES) > 2 ? LONG_NAMES : NAMES;
    }

    /** Lines of the longest name. */
    private int longest(int words, double share) {
        Fitting fitting = new Fitting(Typeface.REGULAR, words);
        return chart.names().stream()
                .mapToInt(name -> fitting.lines(name, width() * share - BESIDE))
                .max()
                .orElse(1);
    }

    /**
     * For so many of the rows, in the scale of all of them.
     *
     * @param strong so many from the top stand out
     */
    Setting setting(int rows, double height, int strong) {
        int words = rows <= most(height, LARGE) ? LARGE : SMALL;
        return new Setting(words, false, !keyed, leastLabelled(words), Deck.WORKBOOK, field(), strong, chart);
    }

    /** Of so many rows: a few bars do not grow over the whole slide. */
    double height(int rows, double room) {
        return chart.type() == Type.SLOPES ? room : Math.min(room, rows * TALLEST / across());
    }

    private @Nullable Field field() {
        return switch (chart.type()) {
            case BARS, TARGETS, STACK -> new Field(names(), 0.01, bars(), across());
            case SLOPES -> new Field(0.1, 0.02, 0.56, 0.88);
            case RANGES, TIMES -> null;
        };
    }

    /** Share of the height that bars have. */
    private double across() {
        return plain() ? 0.98 : 0.98 - BELOW;
    }

    /** Without anything below. */
    private boolean plain() {
        return chart.type() == Type.BARS && chart.columns().size() == 1;
    }

    private double bars() {
        return 1 - names() - 0.02;
    }

    /** What the longest figure takes of the longest bar. */
    private double leastLabelled(int words) {
        double figure = chart.columns().stream()
                .flatMap(column -> column.values().stream())
                .filter(value -> value != null)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::toBigInteger)
                .map(whole -> new Fitting(Typeface.REGULAR, words).width(whole + "0".repeat(chart.decimals() + 1)))
                .orElse(0.0);
        return figure / (width() * bars());
    }
}
