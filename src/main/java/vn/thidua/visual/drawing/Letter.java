package vn.thidua.visual.drawing;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** A letter of a face, whose outline a picture defines once and uses where it stands. */
record Letter(Typeface face, char sign) implements Comparable<Letter> {

    private static final Comparator<Letter> ORDER =
            Comparator.comparing(Letter::face).thenComparing(Letter::sign);

    /** All letters of a drawing. */
    static SortedSet<Letter> of(Drawing drawing) {
        SortedSet<Letter> letters = new TreeSet<>();
        for (Drawing.Item item : drawing.items()) {
            if (item instanceof Drawing.Words words) {
                words.text().chars().forEach(sign -> letters.add(new Letter(words.face(), (char) sign)));
            }
        }
        return letters;
    }

    /** By which a picture refers to it. */
    String id() {
        return (face == Typeface.BOLD ? "b" : "r") + Integer.toHexString(sign);
    }

    @Override
    public int compareTo(Letter other) {
        return ORDER.compare(this, other);
    }
}
