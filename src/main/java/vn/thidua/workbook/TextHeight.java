package vn.thidua.workbook;

/** How many lines a text takes in a column: measured in characters, since no sheet knows its reader's fonts. */
final class TextHeight {

    /** What Excel takes in one cell. */
    private static final int MOST = 32_767;

    private TextHeight() {}

    /**
     * Broken at spaces, as spreadsheets do.
     *
     * @param width of the column in characters
     */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph, Math.max(1, width));
        }
        return lines;
    }

    private static int paragraphLines(String paragraph, int width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double length = length(word);
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 0.6 : 0) + length;
            while (used > width) {
                lines++;
                used -= width;
            }
        }
        return lines;
    }

    /** Capitals are wider than digits, by which columns are measured; narrow letters make up for nothing. */
    private static double length(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        return word.length() + capitals * 0.5;
    }

    /** Cut where a cell could not hold it. */
    static String fitting(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
