package vn.thidua.visual.drawing;

import java.util.List;

/**
 * The names beside the rows of a chart, as large as the rows' number allows.
 *
 * @param lines face and size of the names
 * @param names the lines of each name
 * @param width of the widest line in pixels
 */
record Rows(Lines lines, List<List<String>> names, double width) {

    private static final int LARGEST = 28;

    /** Rows keep this share of their height free. */
    private static final double FILLED = 0.94;

    /**
     * Fits names into rows.
     *
     * @param height of a row in pixels
     * @param widths that names may take, the best first
     */
    static Rows of(List<String> labels, double height, double... widths) {
        for (float size = LARGEST; size >= Typeface.SMALLEST; size--) {
            Lines lines = new Lines(Typeface.REGULAR, size);
            int most = lines.within(height * FILLED);
            for (double width : widths) {
                if (fits(labels, lines, width, most)) {
                    return of(labels, lines, width, most);
                }
            }
        }
        Lines lines = new Lines(Typeface.REGULAR, Typeface.SMALLEST);
        return of(labels, lines, widths[widths.length - 1], Math.max(1, lines.within(height)));
    }

    private static boolean fits(List<String> labels, Lines lines, double width, int most) {
        for (String label : labels) {
            List<String> wrapped = lines.wrap(label, width);
            if (wrapped.size() > most || lines.widest(wrapped) > width) {
                return false;
            }
        }
        return true;
    }

    private static Rows of(List<String> labels, Lines lines, double width, int most) {
        List<List<String>> names =
                labels.stream().map(label -> lines.fitted(label, width, most)).toList();
        double widest = names.stream().mapToDouble(lines::widest).max().orElse(0);
        return new Rows(lines, names, widest);
    }

    /** For figures that stand beside the names. */
    Lines figures() {
        return new Lines(Typeface.BOLD, Math.max(Typeface.SMALLEST, Math.min(26, lines.size())));
    }
}
