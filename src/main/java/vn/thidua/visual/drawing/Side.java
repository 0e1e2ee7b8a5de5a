package vn.thidua.visual.drawing;

import java.awt.Color;
import java.util.List;

/**
 * A column of words beside the plot, a cell for each row.
 *
 * @param head above it; empty for none
 * @param most width in pixels that it may take
 */
record Side(String head, List<String> cells, double most, Color colour) {

    static final Lines HEAD = new Lines(Typeface.REGULAR, Typeface.SMALLEST);

    Side {
        cells = List.copyOf(cells);
    }

    /** As wide as its longest cell or the longest word of its head, but not wider than it may be. */
    double width(Lines lines) {
        double words = 0;
        for (String word : head.split(" ", -1)) {
            words = Math.max(words, HEAD.width(word));
        }
        return Math.min(most, Math.max(words, lines.widest(cells)) + 1);
    }

    List<String> head(double width) {
        return head.isEmpty() ? List.of() : HEAD.fitted(head, width, 3);
    }
}
