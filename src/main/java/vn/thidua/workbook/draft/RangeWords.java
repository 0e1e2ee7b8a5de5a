package vn.thidua.workbook.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.campaign.Range;

/** "từ 80 % đến dưới 90 %", "trên 98", "90% trở lên", "≥ 95", "70 - <85", "đúng 100". */
final class RangeWords {

    private static final String A = "(?<a>" + Amounts.NUMBER + ")\\s*%?";
    private static final String B = "(?<b>" + Amounts.NUMBER + ")\\s*%?";
    private static final String TO = "\\s*(?:den|toi|->|-)\\s*";
    private static final String BELOW = "(?:duoi|<|nho hon)\\s*";
    private static final String FROM = "(?:(?:dat )?tu(?: muc)?|>=|≥|dat)?\\s*";
    private static final String OVER = "(?:(?:dat )?tren|(?:dat )?lon hon|vuot|>)\\s*";

    /** Which ends a form of words has, and whether they are closed. */
    private record Form(Pattern pattern, boolean from, boolean fromClosed, boolean to, boolean toClosed) {}

    private static final List<Form> FORMS = List.of(
            form(OVER + A + TO + BELOW + B, true, false, true, false),
            form(FROM + A + TO + BELOW + B, true, true, true, false),
            form(OVER + A + TO + B, true, false, true, true),
            form(FROM + A + TO + B, true, true, true, true),
            form(FROM + A + "\\s*tro len", true, true, false, false),
            form("(?:tu|>=|≥|dat tu|it nhat)\\s*" + A, true, true, false, false),
            form(OVER + A, true, false, false, false),
            form("(?:dat )?" + BELOW + B, false, false, true, false),
            form("(?:tu )?" + B + "\\s*tro xuong", false, false, true, true),
            form("(?:den|<=|≤|khong qua)\\s*" + B, false, false, true, true),
            form("moi muc", false, false, false, false));
    private static final Pattern POINT =
            Pattern.compile("(?:dat )?(?:(?:dung|bang|=)\\s*" + A + "|(?:dat )?(?<b>" + Amounts.NUMBER + ")\\s*%)");

    private RangeWords() {}

    private static Form form(String words, boolean from, boolean fromClosed, boolean to, boolean toClosed) {
        return new Form(Pattern.compile(words), from, fromClosed, to, toClosed);
    }

    /** The interval that folded words tell from their first to their last letter. */
    static Optional<Range> read(String words) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(words);
            if (matcher.matches()) {
                return Optional.of(new Range(
                        form.from() ? Amounts.of(matcher.group("a")) : null,
                        form.fromClosed(),
                        form.to() ? Amounts.of(matcher.group("b")) : null,
                        form.toClosed()));
            }
        }
        Matcher point = POINT.matcher(words);
        if (!point.matches()) {
            return Optional.empty();
        }
        var value = Amounts.of(point.group("a") == null ? point.group("b") : point.group("a"));
        return Optional.of(new Range(value, true, value, true));
    }
}
