package vn.thidua.visual;

import java.awt.Font;
import java.util.Comparator;
import java.util.List;

/**
 * The names beside the rows of a chart, as large as the rows' number allows.
 *
 * @param size of the letters in pixels
 * @param names the lines of each name
 * @param width of the widest line in pixels
 */
record Rows(float size, List<List<String>> names, double width) {

    private static final float LARGEST = 22;
    private static final float SMALLEST = 11;
    private static final double LINE = 1.17;
    private static final double[] WIDTHS = {330, 440, 560};

    /** @param height of all rows together in pixels */
    static Rows of(List<String> labels, double height) {
        double row = height / Math.max(1, labels.size());
        for (float size = LARGEST; size >= SMALLEST; size--) {
            for (double width : WIDTHS) {
                Rows rows = wrapped(labels, size, width, Integer.MAX_VALUE);
                if (rows.mostLines() * size * LINE <= row * 0.96 && rows.width <= width + 1) {
                    return rows;
                }
            }
        }
        int lines = Math.max(1, (int) (row / (SMALLEST * LINE)));
        return wrapped(labels, SMALLEST, WIDTHS[WIDTHS.length - 1], lines);
    }

    private static Rows wrapped(List<String> labels, float size, double width, int most) {
        Font font = Typeface.regular(size);
        List<List<String>> names = labels.stream()
                .map(label -> Lines.wrap(label, font, width, most))
                .toList();
        double widest = names.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Lines.width(line, font))
                .max()
                .orElse(0);
        return new Rows(size, names, widest);
    }

    private int mostLines() {
        return names.stream().map(List::size).max(Comparator.naturalOrder()).orElse(1);
    }
}
