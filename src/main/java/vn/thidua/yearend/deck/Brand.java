package vn.thidua.yearend.deck;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * What a deck wears.
 *
 * @param colour dark enough for white letters
 * @param emblem in a corner of each slide, or {@code null}
 */
public record Brand(Color colour, @Nullable Emblem emblem) {

    /** What the emblem takes of a title's line, in points. */
    double besideTitle() {
        return emblem == null ? 0 : emblem.fitted(Emblem.CORNER).getWidth() + Leaf.GAP;
    }
}
