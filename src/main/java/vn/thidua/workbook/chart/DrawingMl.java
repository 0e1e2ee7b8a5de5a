package vn.thidua.workbook.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;

/** The pieces of which the XML of charts is put together, in the order in which ECMA-376 wants them. */
final class DrawingMl {

    private final int words;
    private final StringBuilder xml = new StringBuilder(8_000);

    /** @param words size of all words, in points */
    DrawingMl(int words) {
        this.words = words;
    }

    /** In which programs check the spelling of what is drawn. */
    static String language() {
        return Language.isEnglish() ? "en-GB" : "vi-VN";
    }

    DrawingMl add(String text) {
        xml.append(text);
        return this;
    }

    /** An element that has nothing but a value: {@code <c:order val="0"/>}. */
    DrawingMl value(String element, Object value) {
        xml.append("<c:").append(element).append(" val=\"").append(value).append("\"/>");
        return this;
    }

    DrawingMl escaped(String words) {
        return add(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    DrawingMl fill(Color colour) {
        return add("<a:solidFill><a:srgbClr val=\"")
                .add(Integer.toHexString(colour.getRGB() | 0xFF000000)
                        .substring(2)
                        .toUpperCase(Locale.ROOT))
                .add("\"/></a:solidFill>");
    }

    /** @param points thick; none is drawn if 0 */
    DrawingMl line(double points, Color colour) {
        if (points == 0) {
            return add("<a:ln><a:noFill/></a:ln>");
        }
        return add("<a:ln w=\"" + Math.round(points * 12_700) + "\">")
                .fill(colour)
                .add("</a:ln>");
    }

    DrawingMl letters(Color colour) {
        return letters("", colour);
    }

    /** Of labels, which programs would break even within a number. */
    DrawingMl unbroken(Color colour) {
        return letters(" wrap=\"none\"", colour);
    }

    private DrawingMl letters(String wrap, Color colour) {
        return add("<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"" + wrap + "/><a:p><a:pPr><a:defRPr sz=\"" + words * 100
                        + "\">")
                .fill(colour)
                .add("</a:defRPr></a:pPr><a:endParaRPr lang=\"" + language() + "\"/></a:p></c:txPr>");
    }

    DrawingMl name(String reference, String name) {
        return add("<c:tx>").strings(reference, List.of(name)).add("</c:tx>");
    }

    DrawingMl strings(String reference, List<String> values) {
        add("<c:strRef><c:f>").escaped(reference).add("</c:f><c:strCache>").value("ptCount", values.size());
        for (int index = 0; index < values.size(); index++) {
            add("<c:pt idx=\"" + index + "\"><c:v>").escaped(values.get(index)).add("</c:v></c:pt>");
        }
        return add("</c:strCache></c:strRef>");
    }

    /** A missing number has no point. */
    DrawingMl numbers(String reference, String format, List<@Nullable BigDecimal> values) {
        add("<c:numRef><c:f>")
                .escaped(reference)
                .add("</c:f><c:numCache><c:formatCode>")
                .escaped(format);
        add("</c:formatCode>").value("ptCount", values.size());
        for (int index = 0; index < values.size(); index++) {
            BigDecimal value = values.get(index);
            if (value != null) {
                add("<c:pt idx=\"" + index + "\"><c:v>" + value.doubleValue() + "</c:v></c:pt>");
            }
        }
        return add("</c:numCache></c:numRef>");
    }

    DrawingMl mark(String symbol, int size, Color colour) {
        return add("<c:marker>")
                .value("symbol", symbol)
                .value("size", size)
                .add("<c:spPr>")
                .fill(colour)
                .line(0.75, colour)
                .add("</c:spPr></c:marker>");
    }

    /** What labels show, in the one order that is allowed. */
    DrawingMl shown(boolean value, boolean series) {
        return value("showLegendKey", 0)
                .value("showVal", value ? 1 : 0)
                .value("showCatName", 0)
                .value("showSerName", series ? 1 : 0)
                .value("showPercent", 0)
                .value("showBubbleSize", 0);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
