package vn.thidua.bilingual;

/** Words with their arguments put in. */
final class Filling {

    private Filling() {}

    static String of(String words, Object... arguments) {
        int open = words.indexOf('{');
        if (open < 0) {
            return words;
        }
        StringBuilder text = new StringBuilder(words.length() + 32);
        int copied = 0;
        while (open >= 0) {
            int close = words.indexOf('}', open);
            text.append(words, copied, open).append(filled(words.substring(open + 1, close), arguments));
            copied = close + 1;
            open = words.indexOf('{', copied);
        }
        return text.append(words, copied, words.length()).toString();
    }

    /** {@code 0}, or {@code 0:point|points}. */
    private static String filled(String placeholder, Object... arguments) {
        int colon = placeholder.indexOf(':');
        if (colon < 0) {
            return String.valueOf(arguments[Integer.parseInt(placeholder)]);
        }
        String number = String.valueOf(arguments[Integer.parseInt(placeholder.substring(0, colon))]);
        int or = placeholder.indexOf('|');
        return number.equals("1") ? placeholder.substring(colon + 1, or) : placeholder.substring(or + 1);
    }
}
