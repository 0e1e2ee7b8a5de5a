package vn.thidua.workbook.draft;

import java.util.ArrayList;
import java.util.List;

/** The questions of one draft in the order of the table. */
final class Questions {

    private static final int LONGEST_QUOTE = 120;

    private final List<Question> all = new ArrayList<>();

    void open(String place, String code, String text) {
        all.add(new Question(false, place, code, text));
    }

    void blocking(String place, String code, String text) {
        all.add(new Question(true, place, code, text));
    }

    List<Question> all() {
        return all;
    }

    /** What a cell says, short enough to be read in a list. */
    static String quoted(String text) {
        String line = Shape.of(text).text();
        return "“"
                + (line.length() <= LONGEST_QUOTE
                        ? line
                        : line.substring(0, LONGEST_QUOTE).strip() + "…") + "”";
    }
}
