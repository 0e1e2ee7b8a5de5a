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

    /** What the axis or a key below takes, in points. */
    private static final double BELOW = 42;

    /** The tallest row, in points. */
    private static final double TALLEST = 84;

    /** Share of the height that bars and what is below them have. */
    private static final double FILLED = 0.98;

    /** Share of the names behind the lines of slopes. */
    private static final double BEHIND = 0.44;

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
        return Math.max(1, (int) Math.floor((height * FILLED - below()) / row));
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
        int words = words(rows, height);
        Field field = field(height(rows, height));
        return new Setting(words, false, !keyed, leastLabelled(words), Deck.WORKBOOK, field, strong, chart);
    }

    private int words(int rows, double height) {
        boolean large = chart.type() == Type.SLOPES ? longest(LARGE, BEHIND) == 1 : rows <= most(height, LARGE);
        return large ? LARGE : SMALL;
    }

    /** With names that stand on one line where those of neighbours would touch. */
    NativeChart fitted() {
        if (chart.type() != Type.SLOPES || longest(SMALL, BEHIND) == 1) {
            return chart;
        }
        Fitting fitting = new Fitting(Typeface.REGULAR, SMALL);
        return chart.named(chart.names().stream()
                .map(name -> fitting.cut(name, width() * BEHIND - BESIDE, 1))
                .toList());
    }

    /** Of so many rows: a few bars do not grow over the whole slide. */
    double height(int rows, double room) {
        return chart.type() == Type.SLOPES ? room : Math.min(room, (rows * TALLEST + below()) / FILLED);
    }

    private @Nullable Field field(double height) {
        return switch (chart.type()) {
            case BARS, TARGETS, STACK -> new Field(names(), 0.01, bars(), FILLED - below() / height);
            case SLOPES -> new Field(0.1, 0.02, 0.56, 0.88);
            case RANGES, TIMES -> null;
        };
    }

    /** Nothing where single bars have their figures. */
    private double below() {
        return chart.type() == Type.BARS && chart.columns().size() == 1 ? 0 : BELOW;
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
