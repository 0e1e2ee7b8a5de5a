package vn.thidua.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts of a book, each held once, as the file holds them: POI would make a tree of objects of each. */
final class Texts {

    /** What readers take for a character that XML cannot hold; a text that says just that has its stroke written so. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String STROKE = "_x005F_";

    private final StringBuilder items = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();
    private int uses;

    /** The text's place among the book's texts. */
    int place(String text) {
        uses++;
        Integer known = places.get(text);
        if (known != null) {
            return known;
        }
        items.append("<si><t xml:space=\"preserve\">");
        append(LIKE_AN_ESCAPE.matcher(Inert.text(text)).replaceAll(STROKE));
        items.append("</t></si>");
        places.put(text, places.size());
        return places.size() - 1;
    }

    private void append(String text) {
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            switch (letter) {
                case '&' -> items.append("&amp;");
                case '<' -> items.append("&lt;");
                case '>' -> items.append("&gt;");
                case '\r' -> items.append("&#13;");
                default -> items.appendCodePoint(allowed(letter) ? letter : '?');
            }
        }
    }

    /** What XML 1.0 can hold. */
    private static boolean allowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= ' ' && letter < 0xD800
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    /** The part, in UTF-8. */
    byte[] bytes() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                        + "\" uniqueCount=\"" + places.size() + "\">" + items + "</sst>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
