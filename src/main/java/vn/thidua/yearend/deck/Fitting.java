package vn.thidua.yearend.deck;

import java.util.List;
import vn.thidua.visual.drawing.Lines;
import vn.thidua.visual.drawing.Typeface;

/**
 * How much room words take on a slide, in points: by the widths of Liberation Sans, which are those of Arial.
 *
 * @param size of the letters
 */
record Fitting(Typeface face, double size) {

    /** Programs differ by a hair in where they break a line. */
    private static final double SAFETY = 0.985;

    private static final double LEADING = 1.2;

    /** The largest of the sizes, given from large to small, in which the text fits; otherwise the smallest. */
    static Fitting largest(Typeface face, String text, double width, double height, double... sizes) {
        for (double size : sizes) {
            Fitting fitting = new Fitting(face, size);
            if (fitting.height(text, width) <= height) {
                return fitting;
            }
        }
        return new Fitting(face, sizes[sizes.length - 1]);
    }

    double line() {
        return size * LEADING;
    }

    double height(String text, double width) {
        return lines(text, width) * line();
    }

    /** How many lines of a box this wide. A word that is longer is broken. */
    int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            for (String line : wrapped(paragraph, width)) {
                lines += width(line) > width * SAFETY ? pieces(line, width * SAFETY) : 1;
            }
        }
        return lines;
    }

    /** Of a word that is longer than a line: broken where the line is full. */
    private int pieces(String word, double width) {
        int pieces = 1;
        double filled = 0;
        for (int at = 0; at < word.length(); at++) {
            double letter = width(word.substring(at, at + 1));
            if (filled > 0 && filled + letter > width) {
                pieces++;
                filled = 0;
            }
            filled += letter;
        }
        return pieces;
    }

    /** The text, or as much from its beginning as so many lines hold, with dots at the end. */
    String cut(String text, double width, int most) {
        if (lines(text, width) <= most) {
            return text;
        }
        String rest = text;
        while (lines(rest + "…", width) > most && rest.length() > 1) {
            int space = rest.lastIndexOf(' ');
            rest = rest.substring(0, space > 0 ? space : rest.length() * 3 / 4);
        }
        return rest + "…";
    }

    double width(String text) {
        return face.width(text, (float) size);
    }

    private List<String> wrapped(String paragraph, double width) {
        return new Lines(face, (float) size).wrap(paragraph, width * SAFETY);
    }
}
