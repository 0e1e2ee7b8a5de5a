package vn.thidua.visual.drawing;

import java.util.ArrayList;
import java.util.List;

/** Text of one face and size broken into lines that fit a width. */
public record Lines(Typeface face, float size) {

    /** From one base line to the next, as a share of the size: Vietnamese capitals carry two marks. */
    private static final double LEADING = 1.2;

    public double width(String text) {
        return face.width(text, size);
    }

    double widest(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    public double height(int lines) {
        return lines * size * LEADING;
    }

    /** How many lines fit into a height. */
    public int within(double height) {
        return (int) Math.floor(height / (size * LEADING));
    }

    /** Broken at spaces; a word that is longer than the width stays whole. */
    public List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double space = width(" ");
        double filled = 0;
        for (String word : text.split(" ", -1)) {
            double needed = width(word);
            if (!line.isEmpty() && filled + space + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                filled += space;
            }
            line.append(word);
            filled += needed;
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** In as few lines as {@link #wrap(String, double)}, but of similar length, without a lone last word. */
    List<String> balanced(String text, double width) {
        List<String> lines = wrap(text, width);
        double narrower = width;
        while (lines.size() > 1) {
            narrower -= 10;
            List<String> candidate = wrap(text, narrower);
            if (candidate.size() > lines.size() || narrower < width / 2) {
                break;
            }
            lines = candidate;
        }
        return lines;
    }

    /** At most so many lines, none wider than the width; dots in the middle where something is left out: names differ at their ends. */
    public List<String> fitted(String text, double width, int most) {
        List<String> lines = balanced(text, width);
        String rest = text;
        while ((lines.size() > most || widest(lines) > width) && rest.length() > 2) {
            rest = rest.substring(0, rest.length() - 1);
            lines = wrap(shortened(text, rest.length()), width);
        }
        return lines;
    }

    /** The first two thirds and the last third of so many letters. */
    private static String shortened(String text, int letters) {
        int last = letters / 3;
        return text.substring(0, letters - last).strip() + "…"
                + text.substring(text.length() - last).strip();
    }
}
