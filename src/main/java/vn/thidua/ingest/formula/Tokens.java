package vn.thidua.ingest.formula;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A formula's text, taken piece by piece. Understands the spellings of Excel and of OpenDocument. */
final class Tokens {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?|\\.\\d+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Pattern STRING = Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:(?:'([^'\\[\\]]*+(?:''[^'\\[\\]]*+)*+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?(\\$?[A-Za-z]{1,3}\\$?\\d{1,7})"
                    + "(?::(\\$?[A-Za-z]{1,3}\\$?\\d{1,7}))?(?![\\p{L}\\p{N}_.(!])");
    private static final Pattern OPEN_DOCUMENT = Pattern.compile(
            "\\[(?:\\$?(?:'([^']*+(?:''[^']*+)*+)'|([\\p{L}_][\\p{L}\\p{N}_]*)))?\\.(\\$?[A-Za-z]{1,3}\\$?\\d{1,7})"
                    + "(?::\\.(\\$?[A-Za-z]{1,3}\\$?\\d{1,7}))?]");

    private final String formula;
    private int position;

    Tokens(String formula) {
        String bare = formula.startsWith("of:") ? formula.substring(3) : formula;
        this.formula = bare.startsWith("=") ? bare.substring(1) : bare;
    }

    int position() {
        return position;
    }

    void reset(int earlier) {
        position = earlier;
    }

    boolean atEnd() {
        skipBlanks();
        return position == formula.length();
    }

    boolean atArgumentEnd() {
        skipBlanks();
        return position < formula.length() && ",;)".indexOf(formula.charAt(position)) >= 0;
    }

    private void skipBlanks() {
        while (position < formula.length() && Character.isWhitespace(formula.charAt(position))) {
            position++;
        }
    }

    @Nullable
    String takeAny(String... signs) {
        skipBlanks();
        for (String sign : signs) {
            if (formula.startsWith(sign, position)) {
                position += sign.length();
                return sign;
            }
        }
        return null;
    }

    void expect(String sign) {
        if (takeAny(sign) == null) {
            throw new NotComputableException();
        }
    }

    @Nullable
    BigDecimal takeNumber() {
        Matcher number = take(NUMBER);
        return number == null ? null : new BigDecimal(number.group());
    }

    @Nullable
    String takeString() {
        Matcher string = take(STRING);
        return string == null ? null : string.group(1).replace("\"\"", "\"");
    }

    String takeName() {
        Matcher name = take(NAME);
        if (name == null) {
            throw new NotComputableException();
        }
        return name.group();
    }

    @Nullable
    Reference takeReference() {
        Matcher matcher = take(REFERENCE);
        if (matcher == null) {
            matcher = take(OPEN_DOCUMENT);
        }
        if (matcher == null) {
            return null;
        }
        String sheet =
                matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
        String last = matcher.group(4) == null ? matcher.group(3) : matcher.group(4);
        return Reference.of(sheet, matcher.group(3), last).orElseThrow(NotComputableException::new);
    }

    private @Nullable Matcher take(Pattern pattern) {
        skipBlanks();
        Matcher matcher = pattern.matcher(formula).region(position, formula.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        position = matcher.end();
        return matcher;
    }
}
