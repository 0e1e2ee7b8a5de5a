package vn.thidua.workbook;

import java.text.Normalizer;

/**
 * How many lines a text takes in a column. Estimated by the proportions of Times New Roman, a little to the safe side:
 * what opens the book later need not have that font, and merged cells do not grow by themselves.
 */
final class TextHeight {

    /** What Excel takes in one cell. */
    private static final int MOST = 32_767;

    /** A digit, by which columns are measured, as a share of the letters' size. */
    private static final double DIGIT = 0.5;

    private static final double SPACE = 0.25;

    private TextHeight() {}

    /**
     * Broken at spaces, as spreadsheets do.
     *
     * @param width of the column in characters
     */
    static int lines(String text, double width) {
        if (text.length() * 1.9 < width && text.indexOf('\n') < 0) {
            return 1;
        }
        double room = Math.max(1, width * 0.97 - 1.2) * DIGIT;
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, room);
        }
        return lines;
    }

    private static int paragraphLines(String paragraph, double room) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
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
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToDouble(TextHeight::letter)
                .sum();
    }

    private static double letter(int letter) {
        if ("MWmw%@—…".indexOf(letter) >= 0) {
            return letter == 'm' || letter == 'w' ? 0.78 : 0.95;
        }
        if ("iljtfrI.,;:'!|/()-[]".indexOf(letter) >= 0) {
            return 0.33;
        }
        if (Character.isUpperCase(letter)) {
            return 0.72;
        }
        return "acesz".indexOf(letter) >= 0 ? 0.445 : 0.5;
    }

    /** Cut where a cell could not hold it. */
    static String fitting(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
