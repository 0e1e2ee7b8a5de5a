package vn.thidua.visual.lint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** No text covers another. */
final class TextOverlapRule implements Rule {

    /** Marks above a letter may reach so many pixels into the line above it. */
    private static final double TOLERANCE = 1.5;

    @Override
    public List<String> breaches(Page page) {
        List<Page.Text> texts = page.texts();
        List<String> breaches = new ArrayList<>();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                Rectangle2D common =
                        texts.get(one).ink().createIntersection(texts.get(other).ink());
                if (common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE) {
                    breaches.add("%s covers %s".formatted(texts.get(one), texts.get(other)));
                }
            }
        }
        return breaches;
    }
}
