package vn.thidua.visual.lint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.visual.Datum;
import vn.thidua.visual.drawing.Drawing.Area;

/**
 * Parts of different colours that lie side by side differ when printed in grey, unless each has its number written in. (Two
 * series of one colour are a matter of {@link SeriesRule}.)
 */
final class GreyNeighboursRule implements Rule {

    private static final double LEAST = 1.8;

    /** Farther apart than this they are no neighbours. */
    private static final double GAP = 4;

    @Override
    public List<String> breaches(Page page) {
        List<String> breaches = new ArrayList<>();
        List<Area> marks = page.marks();
        for (int index = 1; index < marks.size(); index++) {
            Area left = marks.get(index - 1);
            Area right = marks.get(index);
            if (neighbours(left, right)
                    && Page.contrast(left.colour(), right.colour()) < LEAST
                    && !(written(page, left) && written(page, right))) {
                breaches.add("%s and %s look alike in grey".formatted(left.datum(), right.datum()));
            }
        }
        return breaches;
    }

    private static boolean neighbours(Area left, Area right) {
        Datum one = Objects.requireNonNull(left.datum());
        Datum other = Objects.requireNonNull(right.datum());
        Rectangle2D before = left.shape().getBounds2D();
        Rectangle2D after = right.shape().getBounds2D();
        return one.row().equals(other.row())
                && !one.series().equals(other.series())
                && !left.colour().equals(right.colour())
                && before.getWidth() > GAP
                && after.getWidth() > GAP
                && Math.abs(after.getX() - before.getMaxX()) < GAP;
    }

    private static boolean written(Page page, Area mark) {
        return "0".equals(Objects.requireNonNull(mark.datum()).value())
                || page.texts().stream().anyMatch(text -> mark.shape().contains(text.ink()));
    }
}
