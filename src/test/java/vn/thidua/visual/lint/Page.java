package vn.thidua.visual.lint;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.visual.Chart;
import vn.thidua.visual.drawing.Drawing;
import vn.thidua.visual.drawing.Drawing.Area;
import vn.thidua.visual.drawing.Drawing.Item;
import vn.thidua.visual.drawing.Drawing.Line;
import vn.thidua.visual.drawing.Drawing.Words;
import vn.thidua.visual.drawing.Pictures;
import vn.thidua.visual.drawing.Typeface;

/** A chart with its drawing, as the rules look at it. */
record Page(Chart chart, Drawing drawing) {

    static Page of(Chart chart) {
        return new Page(chart, Pictures.drawing(chart));
    }

    /** Words and the ink that they cover, measured on the outlines of their letters. */
    record Text(Words words, Rectangle2D ink, int order) {

        @Override
        public String toString() {
            return "“" + words.text() + "”";
        }
    }

    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (int order = 0; order < drawing.items().size(); order++) {
            if (drawing.items().get(order) instanceof Words words
                    && !words.text().isBlank()) {
                texts.add(new Text(words, ink(words), order));
            }
        }
        return texts;
    }

    /** Marks that show a number. */
    List<Area> marks() {
        return areas().filter(area -> area.datum() != null).toList();
    }

    Stream<Area> areas() {
        return drawing.items().stream().filter(Area.class::isInstance).map(Area.class::cast);
    }

    /** The colour at a point when so many items have been drawn. */
    Color colourAt(double x, double y, int drawn) {
        for (int order = drawn - 1; order >= 0; order--) {
            Item item = drawing.items().get(order);
            if (item instanceof Area area && area.shape().contains(x, y)) {
                return area.colour();
            }
        }
        return Color.WHITE;
    }

    int order(Item item) {
        for (int order = 0; order < drawing.items().size(); order++) {
            if (drawing.items().get(order) == item) {
                return order;
            }
        }
        throw new IllegalArgumentException("Not on the page: " + item);
    }

    /** What is painted of a line. */
    static Shape stroke(Line line) {
        return line.stroke().createStrokedShape(line.shape());
    }

    static Rectangle2D ink(Words words) {
        Rectangle2D.Double ink = new Rectangle2D.Double();
        ink.setRect(Double.NaN, 0, 0, 0);
        double scale = words.size() / 2048.0;
        double x = words.x();
        for (char letter : words.text().toCharArray()) {
            Rectangle2D outline = AffineTransform.getScaleInstance(scale, scale)
                    .createTransformedShape(words.face().outline(letter))
                    .getBounds2D();
            if (!outline.isEmpty()) {
                outline.setRect(
                        x + outline.getX(), words.y() + outline.getY(), outline.getWidth(), outline.getHeight());
                ink.setRect(Double.isNaN(ink.getX()) ? outline : ink.createUnion(outline));
            }
            x += words.face().width(String.valueOf(letter), words.size());
        }
        return ink;
    }

    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As WCAG 2 defines it, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    static String hex(Color colour) {
        return "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
    }

    static float smallest() {
        return Typeface.SMALLEST;
    }
}
