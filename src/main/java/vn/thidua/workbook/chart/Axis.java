package vn.thidua.workbook.chart;

import java.awt.Color;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.drawing.Palette;

/**
 * An axis of a chart.
 *
 * @param names whether it is of names
 * @param id its own
 * @param other id of the one that it crosses
 * @param place l, b, t or r
 * @param reversed from top to bottom, or from right to left
 * @param least where it begins, or {@code null} to leave that to Office
 * @param most where it ends
 * @param step between two figures
 * @param format of its figures
 * @param shown whether figures are written
 * @param far whether it stands at the far end of the other one, which runs backwards
 * @param target whether its lines are what is to be reached
 */
record Axis(
        boolean names,
        int id,
        int other,
        String place,
        boolean reversed,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal step,
        String format,
        boolean shown,
        boolean far,
        boolean target) {

    private static final Color WORDS = new Color(0x404040);
    private static final Color GRID = new Color(0xDCDCDC);

    static Axis names(int id, int other, String place, boolean reversed) {
        return new Axis(true, id, other, place, reversed, null, null, null, "General", true, false, false);
    }

    static Axis numbers(
            int id, int other, String place, @Nullable BigDecimal least, @Nullable BigDecimal most, String format) {
        return new Axis(false, id, other, place, false, least, most, null, format, true, false, false);
    }

    Axis turned() {
        return new Axis(names, id, other, place, true, least, most, step, format, shown, far, target);
    }

    Axis every(BigDecimal distance) {
        return new Axis(names, id, other, place, reversed, least, most, distance, format, shown, far, target);
    }

    Axis hidden() {
        return new Axis(names, id, other, place, reversed, least, most, step, format, false, far, target);
    }

    Axis atTheFarEnd() {
        return new Axis(names, id, other, place, reversed, least, most, step, format, shown, true, target);
    }

    /** With lines that nobody overlooks. */
    Axis withTarget() {
        return new Axis(names, id, other, place, reversed, least, most, step, format, shown, far, true);
    }

    void write(DrawingMl xml) {
        String element = names ? "c:catAx" : "c:valAx";
        xml.add("<" + element + ">").value("axId", id).add("<c:scaling>");
        xml.value("orientation", reversed ? "maxMin" : "minMax");
        limit(xml, "max", most);
        limit(xml, "min", least);
        xml.add("</c:scaling>").value("delete", shown ? 0 : 1).value("axPos", place);
        if (!names && shown) {
            xml.add("<c:majorGridlines><c:spPr>");
            xml.line(target ? 2 : 0.75, target ? Palette.THRESHOLD : GRID).add("</c:spPr></c:majorGridlines>");
        }
        xml.add("<c:numFmt formatCode=\"").escaped(format).add("\" sourceLinked=\"0\"/>");
        xml.value("majorTickMark", "none").value("minorTickMark", "none").value("tickLblPos", far ? "nextTo" : "low");
        xml.add("<c:spPr>").line(names ? 0.75 : 0, WORDS).add("</c:spPr>").letters(WORDS);
        xml.value("crossAx", other).value("crosses", far ? "max" : "autoZero");
        if (names) {
            xml.value("auto", 0)
                    .value("lblAlgn", "ctr")
                    .value("lblOffset", 100)
                    .value("tickLblSkip", 1)
                    .value("noMultiLvlLbl", 0);
        } else {
            xml.value("crossBetween", "between");
            limit(xml, "majorUnit", step);
        }
        xml.add("</" + element + ">");
    }

    private static void limit(DrawingMl xml, String element, @Nullable BigDecimal value) {
        if (value != null) {
            xml.value(element, value.toPlainString());
        }
    }
}
