package vn.thidua.workbook;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many lines a text takes in a column. Estimated by the proportions of Times New Roman, a little to the safe side:
 * what opens the book later need not have that font, and merged cells do not grow by themselves.
 */
public final class TextHeight {

    /** What Excel takes in one cell. */
    private static final int MOST = 32_767;

    /** A digit, as a share of the letters' size. */
    private static final double DIGIT = 0.5;

    private static final double SPACE = 0.25;

    /** Of each letter that Vietnamese is written with, and of its neighbours: taking one apart costs a thousand times more. */
    private static final double[] WIDTHS = IntStream.range(0, 0x2200)
            .mapToDouble(letter -> anyLength(String.valueOf((char) letter)))
            .toArray();

    /** A character's share of a column: spreadsheets round the digit's width down to whole pixels. */
    private static final double COLUMN = 0.477;

    private static final double USED = 0.98;
    private static final double MARGIN = 0.2;

    /** What an arrow to filter by leaves of a head's width. */
    static final double HEAD = 0.92;

    private static final Pattern BREAKS = Pattern.compile(" |(?<=-)(?=\\p{L})");

    private TextHeight() {}

    /**
     * Broken at spaces and behind hyphens, as spreadsheets do.
     *
     * @param width of the column in characters
     */
    public static int lines(String text, double width) {
        if (text.length() * 2 < width && text.indexOf('\n') < 0) {
            return 1;
        }
        double room = Math.max(1, width * COLUMN * USED - MARGIN);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, room);
        }
        return lines;
    }

    /** The width of a column whose head no word of this breaks, in characters. */
    static int leastWidth(String head) {
        double longest = Stream.of(head.split("\n", -1))
                .flatMap(BREAKS::splitAsStream)
                .mapToDouble(TextHeight::length)
                .max()
                .orElse(0);
        return (int) Math.ceil((longest + MARGIN) / (COLUMN * USED * HEAD));
    }

    private static int paragraphLines(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : BREAKS.split(paragraph, -1)) {
            double length = length(word);
            if (used > 0 && used + SPACE + length > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? SPACE : 0) + length;
            while (used > room) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }

    private static double length(String word) {
        double length = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= WIDTHS.length) {
                return anyLength(word);
            }
            length += WIDTHS[word.charAt(i)];
        }
        return length;
    }

    private static double anyLength(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToDouble(TextHeight::letter)
                .sum();
    }

    private static double letter(int letter) {
        if ("ijlt.,;:'|/!".indexOf(letter) >= 0) {
            return 0.28;
        }
        if ("frsI()-[]".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("MWmw%@—…".indexOf(letter) >= 0) {
            return letter == 'm' || letter == 'w' ? 0.78 : 0.95;
        }
        if (Character.isUpperCase(letter)) {
            return 0.7;
        }
        return "acez".indexOf(letter) >= 0 ? 0.445 : DIGIT;
    }

    /** Cut where a cell could not hold it. */
    public static String fitting(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
