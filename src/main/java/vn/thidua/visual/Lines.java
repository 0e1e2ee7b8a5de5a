package vn.thidua.visual;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a width. Measured without a screen or a picture, so the same everywhere. */
final class Lines {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lines() {}

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Broken at spaces; a word that is longer than the width stays whole. */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** Like {@link #wrap(String, Font, double)}, with an ellipsis where more lines would be needed. */
    static List<String> wrap(String text, Font font, double width, int most) {
        List<String> lines = wrap(text, font, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1) + " " + lines.get(most), font, width));
        return List.copyOf(kept);
    }

    private static String shortened(String text, Font font, double width) {
        String rest = text;
        while (!rest.isEmpty() && width(rest + "…", font) > width) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest.strip() + "…";
    }
}
