package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A table of Excel's own (ListObject), with filters and bands, as the file holds it. Excel repairs a book in which the names of
 * its columns are not exactly the texts of its head.
 */
final class TableXml {

    /** What Excel takes as the name of a column. */
    private static final int MOST = 255;

    private static final String STYLE = "TableStyleLight1";

    private TableXml() {}

    /** The names as heads can have them: none twice, whatever the case of letters. */
    static List<String> heads(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().map(name -> unique(cut(name), seen)).toList();
    }

    private static String cut(String name) {
        String text = Inert.text(name);
        return text.length() <= MOST - 5 ? text : text.substring(0, MOST - 6) + "…";
    }

    private static String unique(String name, Set<String> seen) {
        String one = name;
        for (int again = 2; !seen.add(one.toLowerCase(Locale.ROOT)); again++) {
            one = name + " (" + again + ")";
        }
        return one;
    }

    /** A name as formulas can call it: "Xếp hạng" is {@code Bang1_XepHang}. */
    static String name(int number, String sheet) {
        StringBuilder name = new StringBuilder(say("Bang") + number + "_");
        String plain = Normalizer.normalize(sheet.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD);
        boolean start = true;
        for (char letter : plain.toCharArray()) {
            if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9') {
                name.append(start ? Character.toUpperCase(letter) : letter);
                start = false;
            } else {
                start |= Character.getType(letter) != Character.NON_SPACING_MARK;
            }
        }
        return name.toString();
    }

    /** The part, in UTF-8. */
    static byte[] of(int number, String sheet, CellRangeAddress area, List<String> heads) {
        String range = area.formatAsString();
        String name = name(number, sheet);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"" + number)
                .append("\" name=\"" + name + "\" displayName=\"" + name + "\" ref=\"" + range)
                .append("\" totalsRowShown=\"0\"><autoFilter ref=\"" + range + "\"/>")
                .append("<tableColumns count=\"" + heads.size() + "\">");
        for (int column = 0; column < heads.size(); column++) {
            xml.append("<tableColumn id=\"" + (column + 1) + "\" name=\"" + escaped(heads.get(column)) + "\"/>");
        }
        return xml.append("</tableColumns><tableStyleInfo name=\"" + STYLE + "\" showFirstColumn=\"0\"")
                .append(" showLastColumn=\"0\" showRowStripes=\"1\" showColumnStripes=\"0\"/></table>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "_x000a_");
    }
}
