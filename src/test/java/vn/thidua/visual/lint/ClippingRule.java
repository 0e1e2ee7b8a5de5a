package vn.thidua.visual.lint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.visual.drawing.Drawing.Area;

/** Nothing is cut at the edge of the page, and text keeps away from it. */
final class ClippingRule implements Rule {

    private static final double MARGIN = 8;

    @Override
    public List<String> breaches(Page page) {
        Rectangle2D whole = new Rectangle2D.Double(
                0, 0, page.drawing().width(), page.drawing().height());
        Rectangle2D inner =
                new Rectangle2D.Double(MARGIN, MARGIN, whole.getWidth() - 2 * MARGIN, whole.getHeight() - 2 * MARGIN);
        List<String> breaches = new ArrayList<>();
        for (Page.Text text : page.texts()) {
            if (!inner.contains(text.ink())) {
                breaches.add(text + " is cut");
            }
        }
        for (Area mark : page.marks()) {
            Rectangle2D bounds = mark.shape().getBounds2D();
            if (!whole.contains(bounds.getX(), bounds.getY()) || !whole.contains(bounds.getMaxX(), bounds.getMaxY())) {
                breaches.add(mark.datum() + " is cut");
            }
        }
        return breaches;
    }
}
