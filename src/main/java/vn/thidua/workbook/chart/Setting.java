package vn.thidua.workbook.chart;

import org.jspecify.annotations.Nullable;

/**
 * How a chart stands in what surrounds it.
 *
 * @param words size of its words, in points
 * @param titled whether it shows its title itself
 * @param keyed whether it tells itself which colour is which
 * @param leastLabelled a part of a bar that is a smaller share of the longest one has no room for its figure
 * @param workbook relation to the workbook that it carries; empty if its cells lie in the same file
 * @param field of bars and marks, or {@code null} to leave that to Office
 * @param strong so many single bars from the top have their full colour, those below a paler one
 * @param whole the chart of which this one shows some rows, so that all parts have one axis; {@code null} if it shows all
 */
public record Setting(
        int words,
        boolean titled,
        boolean keyed,
        double leastLabelled,
        String workbook,
        @Nullable Field field,
        int strong,
        @Nullable NativeChart whole) {

    /** On a sheet, where readers sit close. */
    public static final Setting SHEET = new Setting(9, true, true, 0.04, "", null, Integer.MAX_VALUE, null);

    /** Shares of the chart's width and height. */
    public record Field(double left, double top, double width, double height) {}
}
