package vn.thidua.visual.lint;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Text stands out from all that it stands on by 4.5 to 1 (WCAG 2.2, 1.4.3). */
final class TextContrastRule implements Rule {

    private static final double LEAST = 4.5;
    private static final double[] SHARES = {0.02, 0.5, 0.98};

    @Override
    public List<String> breaches(Page page) {
        List<String> breaches = new ArrayList<>();
        for (Page.Text text : page.texts()) {
            for (Color ground : grounds(page, text)) {
                double contrast = Page.contrast(text.words().colour(), ground);
                if (contrast < LEAST) {
                    breaches.add("%s has %.1f to 1 on %s".formatted(text, contrast, Page.hex(ground)));
                }
            }
        }
        return breaches;
    }

    private static List<Color> grounds(Page page, Page.Text text) {
        List<Color> grounds = new ArrayList<>();
        for (double across : SHARES) {
            for (double down : SHARES) {
                grounds.add(page.colourAt(
                        text.ink().getX() + across * text.ink().getWidth(),
                        text.ink().getY() + down * text.ink().getHeight(),
                        text.order()));
            }
        }
        return grounds.stream().distinct().toList();
    }
}
