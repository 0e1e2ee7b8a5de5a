package vn.thidua.visual.lint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.visual.drawing.Drawing.Area;

/**
 * A mark stands out from what it stands on by 3 to 1 (WCAG 2.2, 1.4.11), unless its number is written into it or is nothing.
 */
final class MarkContrastRule implements Rule {

    private static final double LEAST = 3;

    @Override
    public List<String> breaches(Page page) {
        List<String> breaches = new ArrayList<>();
        for (Area mark : page.marks()) {
            Rectangle2D bounds = mark.shape().getBounds2D();
            Color ground = page.colourAt(bounds.getX() - 3, bounds.getCenterY(), page.order(mark));
            double contrast = Page.contrast(mark.colour(), ground);
            if (contrast < LEAST
                    && !Objects.requireNonNull(mark.datum()).value().equals("0")
                    && !written(page, bounds)) {
                breaches.add("%s has %.1f to 1 on %s".formatted(mark.datum(), contrast, Page.hex(ground)));
            }
        }
        return breaches;
    }

    private static boolean written(Page page, Rectangle2D mark) {
        return page.texts().stream().anyMatch(text -> mark.contains(text.ink()));
    }
}
