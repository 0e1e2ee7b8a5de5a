package vn.thidua.visual.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Datum;

/**
 * The paper on which a chart is laid out: notes what is drawn, also by JFreeChart, for whoever paints, writes or measures it.
 * Clips are not noted, since nothing is drawn beyond its place.
 */
final class Sketch extends BareGraphics {

    private final List<Drawing.Item> items = new ArrayList<>();

    private final List<Drawing.Ruler> rulers = new ArrayList<>();

    Drawing drawing(int width, int height) {
        return new Drawing(width, height, items, rulers);
    }

    /** @param cut whether the sign was drawn that it does not begin at zero */
    void ruler(Scale scale, boolean cut) {
        rulers.add(new Drawing.Ruler(
                scale.kind() == Scale.Kind.LENGTH, scale.truncated(), scale.lower(), scale.upper(), cut));
    }

    @Override
    public void fill(Shape shape) {
        area(shape, getColor(), null);
    }

    @Override
    public void draw(Shape shape) {
        line(shape, (BasicStroke) getStroke(), getColor());
    }

    @Override
    public void drawString(String text, float x, float y) {
        items.add(new Drawing.Words(text, Typeface.of(getFont()), getFont().getSize2D(), x, y, getColor()));
    }

    void area(Shape shape, Color colour, @Nullable Datum datum) {
        items.add(new Drawing.Area(copy(shape), colour, datum));
    }

    void line(Shape shape, BasicStroke stroke, Color colour) {
        items.add(new Drawing.Line(copy(shape), stroke, colour));
    }

    void rule(double x1, double y1, double x2, double y2, float thickness, Color colour) {
        line(new Line2D.Double(x1, y1, x2, y2), new BasicStroke(thickness), colour);
    }

    void box(double x, double y, double width, double height, Color colour, @Nullable Datum datum) {
        area(new Rectangle2D.Double(x, y, width, height), colour, datum);
    }

    /** Beginning at x. */
    void left(String text, Lines lines, double x, double y, Color colour) {
        items.add(new Drawing.Words(text, lines.face(), lines.size(), x, y, colour));
    }

    void centred(String text, Lines lines, double x, double y, Color colour) {
        left(text, lines, x - lines.width(text) / 2, y, colour);
    }

    /** Ending at x. */
    void right(String text, Lines lines, double x, double y, Color colour) {
        left(text, lines, x - lines.width(text), y, colour);
    }

    /** Whoever drew a shape may use it again for another. */
    private static Shape copy(Shape shape) {
        if (shape instanceof RectangularShape box) {
            return (Shape) box.clone();
        }
        return shape instanceof Line2D line ? (Shape) line.clone() : new Path2D.Double(shape);
    }
}
