package vn.thidua.visual.lint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.thidua.visual.drawing.Drawing.Area;
import vn.thidua.visual.drawing.Drawing.Line;

/** Bars are as long as their numbers are great, unless one shows that it was cut. */
final class BarLengthRule implements Rule {

    /** Hairs between parts take up to so many pixels. */
    private static final double TOLERANCE = 3;

    @Override
    public List<String> breaches(Page page) {
        if (page.drawing().rulers().stream().noneMatch(ruler -> ruler.lengths())) {
            return List.of();
        }
        List<Area> bars = page.marks().stream().filter(bar -> !cut(page, bar)).toList();
        double scale = bars.stream()
                .filter(bar -> value(bar) > 0)
                .max(Comparator.comparing(BarLengthRule::width))
                .map(longest -> (width(longest) + 1) / value(longest))
                .orElse(0.0);
        List<String> breaches = new ArrayList<>();
        for (Area bar : bars) {
            if (Math.abs(width(bar) - value(bar) * scale) > TOLERANCE + 0.01 * width(bar)) {
                breaches.add("%s is %.0f pixels long instead of %.0f"
                        .formatted(bar.datum(), width(bar), value(bar) * scale));
            }
        }
        return breaches;
    }

    private static double width(Area bar) {
        return bar.shape().getBounds2D().getWidth();
    }

    private static double value(Area bar) {
        return Math.abs(Double.parseDouble(Objects.requireNonNull(bar.datum()).value()));
    }

    /** A stroke of paper runs across it. */
    private static boolean cut(Page page, Area bar) {
        Rectangle2D bounds = bar.shape().getBounds2D();
        return page.drawing().items().stream()
                .anyMatch(item -> item instanceof Line line
                        && line.colour().equals(Color.WHITE)
                        && line.shape().intersects(bounds));
    }
}
