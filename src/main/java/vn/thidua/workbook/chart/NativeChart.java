package vn.thidua.workbook.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Chart;

/**
 * A chart as Office knows them: a table of names and numbers, and how its columns are drawn.
 *
 * @param title the message, with the stamps in words, since a chart may be copied without its sheet
 * @param alt the chart in words
 * @param head above the names
 * @param names of the rows, top to bottom
 * @param columns at least one
 * @param decimals of the numbers as printed; those of moments have none
 */
public record NativeChart(
        Type type, String title, String alt, String head, List<String> names, List<Column> columns, int decimals) {

    public NativeChart {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }

    /** How the columns are drawn. */
    public enum Type {
        /** Bars side by side, from zero. */
        BARS,
        /** Bars from zero, and a line at each hundred. */
        TARGETS,
        /** Bars one after the other, from zero. */
        STACK,
        /**
         * A mark at each of the first three columns, and from the second a stroke up by the fourth and down by the fifth; the
         * smallest number on top.
         */
        RANGES,
        /** A line for each row, from its first column to its second; the smallest number on top. */
        SLOPES,
        /** Marks joined by lines, at the moment of the first column and the height of the second; a line at that of the third. */
        TIMES
    }

    /**
     * Numbers of one kind.
     *
     * @param values one for each row; {@code null} where there is none
     * @param colour of its bars, lines and marks
     */
    public record Column(String name, List<@Nullable BigDecimal> values, Color colour) {

        public Column {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** Empty where Office has no such chart, or there is nothing to draw. */
    public static Optional<NativeChart> of(Chart chart) {
        return chart.body().data().isEmpty() ? Optional.empty() : new Translation(chart).translated();
    }

    /** With other names, such as those with ranks before them. */
    public NativeChart named(List<String> others) {
        return new NativeChart(type, title, alt, head, others, columns, decimals);
    }

    /** Some of its rows, for a place that does not hold all of them. */
    public NativeChart rows(int from, int to) {
        return new NativeChart(
                type,
                title,
                alt,
                head,
                names.subList(from, to),
                columns.stream()
                        .map(column -> new Column(column.name(), column.values().subList(from, to), column.colour()))
                        .toList(),
                decimals);
    }

    static String title(Chart chart) {
        String stamps = String.join(", ", chart.heading().stamps()).toLowerCase(Locale.ROOT);
        return stamps.isEmpty() ? chart.title() : chart.title() + " (" + stamps + ")";
    }
}
