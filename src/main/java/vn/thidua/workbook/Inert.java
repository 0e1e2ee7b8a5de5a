package vn.thidua.workbook;

import java.util.regex.Pattern;

/**
 * Texts that stay texts. A cell of text never acts in a workbook, but whoever saves the sheet as .csv and opens that has the
 * first character decide: {@code =cmd|' /C calc'!A0} would start a program. An apostrophe before it, which people see and
 * spreadsheet programs understand, ends that.
 */
public final class Inert {

    private static final String ACTIVE = "=@\t\r\n\uFF1D\uFF20";
    private static final String SIGNS = "+-\uFF0B\uFF0D";
    /** A sign begins harmless texts too, such as the items of a list; a call or a command makes it a formula. */
    private static final Pattern ACTS = Pattern.compile("[\\p{L}.]\\(|\\||[!=]");

    private Inert() {}

    /** The text itself unless its beginning could act. */
    public static String text(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean acts = ACTIVE.indexOf(first) >= 0
                || SIGNS.indexOf(first) >= 0 && ACTS.matcher(text).find();
        return acts ? "'" + text : text;
    }
}
