package vn.thidua.workbook.draft;

import java.util.Locale;

/** How codes are numbered: "I.3" in the style of "II.1", "a7" in that of "b1". */
final class CodeStyle {

    private CodeStyle() {}

    /** A letter for each run of letters or digits: R a Roman number, a a letter, w a word, D a number. */
    static String of(String code) {
        StringBuilder style = new StringBuilder();
        for (String run : code.split("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})")) {
            if (run.isEmpty()) {
                continue;
            }
            if (Character.isDigit(run.charAt(0))) {
                style.append('D');
            } else if (run.matches("[IVX]+")) {
                style.append('R');
            } else {
                style.append(run.length() == 1 ? 'a' : 'w');
            }
        }
        return style.toString();
    }

    /** Whether the code is the other with something behind it: a1 and a, I.3.1 and I.3; never II and I. */
    static boolean extendsCode(String code, String shorter) {
        String longer = code.toLowerCase(Locale.ROOT);
        String start = shorter.toLowerCase(Locale.ROOT);
        if (start.isEmpty() || longer.length() <= start.length() || !longer.startsWith(start)) {
            return false;
        }
        char last = start.charAt(start.length() - 1);
        char next = longer.charAt(start.length());
        return !(Character.isDigit(last) && Character.isDigit(next))
                && !(Character.isLetter(last) && Character.isLetter(next));
    }
}
