package vn.thidua.visual.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Datum;

/**
 * A chart laid out on its page: what stands where, in the order in which it is drawn. Pixels of a page 1920 wide.
 *
 * @param items not copied, never to be written to
 * @param rulers the axes, one for each half of a page
 */
public record Drawing(int width, int height, List<Item> items, List<Ruler> rulers) {

    /** Red, green and blue in the lower 24 bits. */
    Set<Integer> colours() {
        return items.stream().map(item -> item.colour().getRGB() & 0xFFFFFF).collect(Collectors.toSet());
    }

    /**
     * What an axis spans.
     *
     * @param lengths whether bars are read off it
     * @param truncated whether dots are, and zero is not on it
     * @param cut whether it shows that
     */
    public record Ruler(boolean lengths, boolean truncated, double lower, double upper, boolean cut) {}

    /** Something drawn. */
    public sealed interface Item permits Area, Line, Words {
        Color colour();
    }

    /** @param datum the number that the area shows, or {@code null} */
    public record Area(Shape shape, Color colour, @Nullable Datum datum) implements Item {}

    public record Line(Shape shape, BasicStroke stroke, Color colour) implements Item {}

    /** @param y of the base line */
    public record Words(String text, Typeface face, float size, double x, double y, Color colour) implements Item {

        public double width() {
            return face.width(text, size);
        }
    }
}
