package vn.thidua.visual.lint;

import java.util.ArrayList;
import java.util.List;

/** The chart is told in words as well, the message among them, and not at endless length. */
final class AltTextRule implements Rule {

    private static final int LEAST = 40;
    private static final int MOST = 2_500;

    @Override
    public List<String> breaches(Page page) {
        String alt = page.chart().alt();
        List<String> breaches = new ArrayList<>();
        if (alt.length() < LEAST || alt.length() > MOST) {
            breaches.add("the text has " + alt.length() + " letters");
        }
        if (!alt.contains(page.chart().title())) {
            breaches.add("the text lacks the message");
        }
        if (!page.chart().body().data().isEmpty() && page.chart().body().lines().isEmpty()) {
            breaches.add("the text tells no row");
        }
        return breaches;
    }
}
