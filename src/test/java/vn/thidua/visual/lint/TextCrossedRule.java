package vn.thidua.visual.lint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.visual.drawing.Drawing.Area;
import vn.thidua.visual.drawing.Drawing.Item;
import vn.thidua.visual.drawing.Drawing.Line;

/** No line that one notices runs through text, and no mark is laid over it. */
final class TextCrossedRule implements Rule {

    /** A grid may. */
    private static final double NOTICED = 1.6;

    @Override
    public List<String> breaches(Page page) {
        List<String> breaches = new ArrayList<>();
        List<Item> items = page.drawing().items();
        for (Page.Text text : page.texts()) {
            Rectangle2D core = core(text.ink());
            for (int order = 0; order < items.size(); order++) {
                boolean crossed = items.get(order) instanceof Line line
                        ? noticed(page, line, order)
                                && Page.stroke(line).intersects(core)
                                && !covered(page, core, order, text.order())
                        : items.get(order) instanceof Area area
                                && order > text.order()
                                && area.shape().intersects(core);
                if (crossed) {
                    breaches.add(text + " is crossed");
                    break;
                }
            }
        }
        return breaches;
    }

    private static Rectangle2D core(Rectangle2D ink) {
        return new Rectangle2D.Double(
                ink.getX() + 1, ink.getY() + ink.getHeight() * 0.25, ink.getWidth() - 2, ink.getHeight() * 0.5);
    }

    private static boolean noticed(Page page, Line line, int order) {
        Rectangle2D bounds = line.shape().getBounds2D();
        Color ground = page.colourAt(bounds.getCenterX(), bounds.getCenterY(), order);
        return Page.contrast(line.colour(), ground) > NOTICED;
    }

    /** Whether a bar was laid over the line before the text was written. */
    private static boolean covered(Page page, Rectangle2D core, int line, int text) {
        return page.drawing().items().subList(line, text).stream()
                .anyMatch(item -> item instanceof Area area && area.shape().contains(core));
    }
}
