package vn.thidua.ingest.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number formats that cells name by the number of their style; a workbook without styles is rare but legal. */
final class XlsxStyles {

    private final NumberFormats formats;
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();

    private XlsxStyles(NumberFormats formats) {
        this.formats = formats;
    }

    static XlsxStyles of(@Nullable XmlPart xml, NumberFormats formats) throws XMLStreamException {
        XlsxStyles styles = new XlsxStyles(formats);
        while (xml != null && xml.nextStart()) {
            if (xml.starts("numFmt")) {
                styles.codes.putIfAbsent(number(xml.attribute("numFmtId")), xml.attribute("formatCode", ""));
            } else if (xml.starts("cellXfs")) {
                styles.cells(xml);
            }
        }
        return styles;
    }

    private void cells(XmlPart xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.starts("xf")) {
                formatOfStyle.add(number(xml.attribute("numFmtId")));
            }
        }
    }

    /** The number as its style shows it; an unknown style shows it as it is. */
    Cell cell(int row, int column, BigDecimal number, String text, @Nullable String style) {
        int index = number(style);
        Integer format = index >= 0 && index < formatOfStyle.size() ? formatOfStyle.get(index) : null;
        return formats.cell(row, column, number, text, format, format == null ? null : codes.get(format));
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Addresses.numberFrom(text, 0);
    }
}
