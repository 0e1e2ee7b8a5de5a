package vn.thidua.visual.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which colour or shape is which, for what cannot be labelled where it stands. */
final class Legend {

    private static final Lines WORDS = new Lines(Typeface.REGULAR, 22);
    private static final double LINE = 34;
    private static final double KEY = 32;
    private static final double BETWEEN = 32;
    private static final double WIDEST = 560;
    private static final double BELOW = 8;

    private Legend() {}

    /**
     * One entry.
     *
     * @param key draws its sign around a middle
     */
    record Entry(String name, Key key) {}

    /** Draws a sign of about 22 pixels. */
    interface Key {
        void draw(Sketch sketch, double x, double y);
    }

    static double height(List<Entry> entries, double width) {
        return place(null, entries, 0, 0, width);
    }

    /** Returns where it ends. */
    static double draw(Sketch sketch, List<Entry> entries, double left, double top, double width) {
        return place(sketch, entries, left, top, width);
    }

    private static double place(@Nullable Sketch sketch, List<Entry> entries, double left, double top, double width) {
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            String name = WORDS.fitted(entry.name(), WIDEST, 1).get(0);
            double needed = KEY + WORDS.width(name) + BETWEEN;
            if (x > left && x + needed - BETWEEN > left + width) {
                x = left;
                y += LINE;
            }
            if (sketch != null) {
                entry.key().draw(sketch, x + 11, y + LINE / 2);
                sketch.left(name, WORDS, x + KEY, Layout.baseline(WORDS, y + LINE / 2, 1), Palette.INK);
            }
            x += needed;
        }
        return y + LINE + BELOW;
    }
}
