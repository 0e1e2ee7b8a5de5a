package vn.thidua.ingest.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share by number. */
final class XlsxStrings {

    private static final int MOST = 1_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    private XlsxStrings() {}

    static XlsxStrings of(@Nullable XmlPart xml) throws XMLStreamException, UnreadableFileException {
        XlsxStrings strings = new XlsxStrings();
        long characters = 0;
        while (xml != null && xml.nextStart()) {
            if (xml.starts("si")) {
                String text = rich(xml);
                strings.texts.add(text);
                characters += text.length();
                if (strings.texts.size() > MOST || characters > GridBounds.MOST_CHARACTERS) {
                    throw UnreadableFileException.tooLarge("quá nhiều chữ");
                }
            }
        }
        return strings;
    }

    /** A text in one or several typefaces; how to pronounce it does not belong to it. */
    static String rich(XmlPart xml) throws XMLStreamException {
        return plain(xml.textWithout("rPh", Cell.LONGEST_TEXT + 1));
    }

    /** Characters that XML cannot hold, above all the carriage return, are written as {@code _x000D_}. */
    static String plain(String text) {
        String unescaped =
                text.contains("_x") ? ESCAPED.matcher(text).replaceAll(code -> unescaped(code.group(1))) : text;
        return Composed.of(unescaped);
    }

    private static String unescaped(String code) {
        char c = (char) Integer.parseInt(code, 16);
        return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
    }

    String get(int index) throws IOException {
        if (index < 0 || index >= texts.size()) {
            throw new IOException("No shared text " + index);
        }
        return texts.get(index);
    }
}
