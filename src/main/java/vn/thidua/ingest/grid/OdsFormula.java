package vn.thidua.ingest.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** OpenFormula in the notation of Excel: {@code of:=SUM([.C5:.C9];[$Lý do.A1])} is {@code SUM(C5:C9,'Lý do'!A1)}. */
final class OdsFormula {

    private static final Pattern PREFIX = Pattern.compile("^(?:[A-Za-z]+:)?=");
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|\\[([^\\[\\]]*)]|;");
    private static final Pattern SHEET = Pattern.compile("^\\$?(?:'([^']*)'|([^.']+))\\.");

    private OdsFormula() {}

    static @Nullable String of(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        Matcher pieces = PIECE.matcher(PREFIX.matcher(written).replaceFirst(""));
        return pieces.replaceAll(piece -> Matcher.quoteReplacement(
                piece.group(1) != null
                        ? reference(piece.group(1))
                        : piece.group().equals(";") ? "," : piece.group()));
    }

    private static String reference(String written) {
        Matcher sheet = SHEET.matcher(written);
        if (!sheet.find()) {
            return written.replace(".", "");
        }
        String name = sheet.group(1) == null ? sheet.group(2) : sheet.group(1);
        return "'" + name + "'!" + written.substring(sheet.end()).replace(":.", ":");
    }
}
