package vn.thidua.workbook.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.visual.drawing.Palette;
import vn.thidua.workbook.chart.NativeChart.Column;
import vn.thidua.workbook.chart.NativeChart.Type;

/**
 * The part of an Office file that draws a chart (DrawingML, ECMA-376 part 1, 21.2), written as text: the same for workbooks and
 * slides, and a fraction of the work that a tree of objects is.
 */
public final class ChartXml {

    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <c:date1904 val="0"/><c:lang val="%1$s"/><c:roundedCorners val="0"/><c:chart>""";

    private static final String TITLE = """
            <c:title><c:tx><c:rich><a:bodyPr/>\
            <a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r><a:rPr lang="%1$s" sz="1300" b="1"/><a:t>""";

    private static final String END_OF_TITLE = """
            </a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>""";

    private static final String CLOSE = """
            <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
            <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>""";

    private static final String MOMENT = "dd/mm";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST_DAYS = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal JUST_BEYOND = BigDecimal.valueOf(110);

    /** Best, published, worst. */
    private static final int RANGE = 3;

    /** So few bars would be slabs if they stood close. */
    private static final int FEW = 2;

    private static final int NAMES = 10;
    private static final int NUMBERS = 20;

    /** The longest bar leaves the end of the axis to its figure. */
    private static final BigDecimal ROOM_FOR_FIGURES = new BigDecimal("1.1");

    private final NativeChart chart;
    private final Cells cells;
    private final String format;
    private final Setting setting;
    private final DrawingMl xml;

    private ChartXml(NativeChart chart, Cells cells, String format, Setting setting) {
        this.chart = chart;
        this.cells = cells;
        this.format = format;
        this.setting = setting;
        this.xml = new DrawingMl(setting.words());
    }

    /**
     * The part, in UTF-8.
     *
     * @param cells where the chart's table lies
     * @param format of its numbers, as Excel writes formats
     */
    public static byte[] of(NativeChart chart, Cells cells, String format, Setting setting) {
        return new ChartXml(chart, cells, format, setting).whole().getBytes(StandardCharsets.UTF_8);
    }

    private String whole() {
        xml.add(OPEN.formatted(DrawingMl.language()));
        if (setting.titled()) {
            xml.add(TITLE.formatted(DrawingMl.language()))
                    .escaped(chart.title())
                    .add(END_OF_TITLE);
        }
        xml.value("autoTitleDeleted", setting.titled() ? 0 : 1).add("<c:plotArea>");
        layout();
        switch (chart.type()) {
            case TARGETS -> bars("clustered", 0);
            case BARS -> bars("clustered", chart.columns().size() > 1 ? -10 : 0);
            case STACK -> bars("stacked", 100);
            case RANGES -> ranges();
            case SLOPES -> slopes();
            case TIMES -> times();
        }
        xml.add("</c:plotArea>");
        if (setting.keyed() && chart.columns().size() > 1 && chart.type() != Type.SLOPES) {
            xml.add("<c:legend>").value("legendPos", "b").value("overlay", 0);
            xml.letters(Color.BLACK).add("</c:legend>");
        }
        xml.add(CLOSE);
        if (!setting.workbook().isEmpty()) {
            xml.add("<c:externalData r:id=\"" + setting.workbook() + "\">")
                    .value("autoUpdate", 0)
                    .add("</c:externalData>");
        }
        return xml.add("</c:chartSpace>\n").toString();
    }

    /** Where the bars, lines and marks stand; left to Office if the setting does not say. */
    private void layout() {
        Setting.Field field = setting.field();
        if (field == null) {
            xml.add("<c:layout/>");
            return;
        }
        xml.add("<c:layout><c:manualLayout>").value("layoutTarget", "inner");
        xml.value("xMode", "edge").value("yMode", "edge");
        xml.value("x", field.left()).value("y", field.top());
        xml.value("w", field.width()).value("h", field.height());
        xml.add("</c:manualLayout></c:layout>");
    }

    private void bars(String grouping, int overlap) {
        xml.add("<c:barChart>")
                .value("barDir", "bar")
                .value("grouping", grouping)
                .value("varyColors", 0);
        for (int index = 0; index < chart.columns().size(); index++) {
            Column column = chart.columns().get(index);
            open(index, cells.heads().get(index), column.name());
            xml.add("<c:spPr>").fill(column.colour()).add("</c:spPr>").value("invertIfNegative", 0);
            paler(column);
            figures(column);
            xml.add("<c:cat>").strings(cells.names(), chart.names()).add("</c:cat><c:val>");
            xml.numbers(cells.columns().get(index), format, column.values()).add("</c:val></c:ser>");
        }
        xml.value("gapWidth", chart.names().size() > FEW ? 45 : 90).value("overlap", overlap);
        close("c:barChart");
        Axis.names(NAMES, NUMBERS, "l", true).write(xml);
        Axis numbers = Axis.numbers(NUMBERS, NAMES, "b", least(), most(), whole(format))
                .atTheFarEnd();
        switch (chart.type()) {
            case TARGETS ->
                Axis.numbers(NUMBERS, NAMES, "b", least(), most().max(JUST_BEYOND), percent())
                        .every(HUNDRED)
                        .withTarget()
                        .atTheFarEnd()
                        .write(xml);
            case STACK -> numbers.write(xml);
            default -> numbers.hidden().write(xml);
        }
    }

    private void paler(Column column) {
        for (int row = setting.strong(); row < column.values().size(); row++) {
            xml.add("<c:dPt>").value("idx", row).value("invertIfNegative", 0).add("<c:spPr>");
            xml.fill(Palette.BAR).add("</c:spPr></c:dPt>");
        }
    }

    /** At the end of single bars; inside of parts that have room. */
    private void figures(Column column) {
        boolean inside = chart.type() == Type.STACK;
        xml.add("<c:dLbls>");
        for (int row = 0; inside && row < column.values().size(); row++) {
            BigDecimal value = column.values().get(row);
            if (value == null
                    || value.abs().compareTo(most().multiply(BigDecimal.valueOf(setting.leastLabelled()))) < 0) {
                xml.add("<c:dLbl>").value("idx", row).value("delete", 1).add("</c:dLbl>");
            }
        }
        xml.add("<c:numFmt formatCode=\"").escaped(format).add("\" sourceLinked=\"0\"/>");
        xml.add("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        xml.unbroken(inside ? Palette.textOn(column.colour()) : Color.BLACK);
        xml.value("dLblPos", inside ? "ctr" : "outEnd").shown(true, false).add("</c:dLbls>");
    }

    /** Where all are positive, bars begin at the left edge. */
    private @Nullable BigDecimal least() {
        return values().allMatch(value -> value.signum() >= 0) ? BigDecimal.ZERO : null;
    }

    private BigDecimal most() {
        BigDecimal most = chart.type() == Type.STACK
                ? longestStack()
                : values().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE).multiply(ROOM_FOR_FIGURES);
        return most.max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING);
    }

    private BigDecimal longestStack() {
        NativeChart scale = scale();
        BigDecimal[] sums = new BigDecimal[scale.names().size()];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (Column column : scale.columns()) {
            for (int row = 0; row < sums.length; row++) {
                BigDecimal value = column.values().get(row);
                sums[row] = sums[row].add(value == null ? BigDecimal.ZERO : value.max(BigDecimal.ZERO));
            }
        }
        return Stream.of(sums).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    }

    /** The chart whose axis it shares. */
    private NativeChart scale() {
        return setting.whole() == null ? chart : setting.whole();
    }

    private Stream<BigDecimal> values() {
        return scale().columns().stream()
                .flatMap(column -> column.values().stream())
                .flatMap(Stream::ofNullable);
    }

    /** Names below, rank 1 on top; the strokes are error bars of the rank, which every program draws. */
    private void ranges() {
        xml.add("<c:lineChart>").value("grouping", "standard").value("varyColors", 0);
        for (int index = 0; index < RANGE; index++) {
            Column column = chart.columns().get(index);
            boolean middle = index == 1;
            open(index, cells.heads().get(index), column.name());
            xml.add("<c:spPr>").line(0, column.colour()).add("</c:spPr>");
            xml.mark(middle ? "circle" : "dash", middle ? 10 : 8, column.colour());
            if (middle) {
                strokes();
            }
            xml.add("<c:cat>").strings(cells.names(), chart.names()).add("</c:cat><c:val>");
            xml.numbers(cells.columns().get(index), format, column.values()).add("</c:val>");
            xml.value("smooth", 0).add("</c:ser>");
        }
        xml.value("marker", 1);
        close("c:lineChart");
        Axis.names(NAMES, NUMBERS, "b", false).atTheFarEnd().write(xml);
        ranks("l").write(xml);
    }

    private void strokes() {
        xml.add("<c:errBars>").value("errDir", "y").value("errBarType", "both").value("errValType", "cust");
        xml.value("noEndCap", 1).add("<c:plus>");
        xml.numbers(
                cells.columns().get(RANGE + 1),
                format,
                chart.columns().get(RANGE + 1).values());
        xml.add("</c:plus><c:minus>")
                .numbers(
                        cells.columns().get(RANGE),
                        format,
                        chart.columns().get(RANGE).values());
        xml.add("</c:minus><c:spPr>").line(3, Palette.BAR).add("</c:spPr></c:errBars>");
    }

    private Axis ranks(String place) {
        BigDecimal last = values().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        return Axis.numbers(NUMBERS, NAMES, place, BigDecimal.ZERO, last.add(HALF), "0;;")
                .turned()
                .every(BigDecimal.ONE);
    }

    /** A line a row, named at its end. */
    private void slopes() {
        xml.add("<c:lineChart>").value("grouping", "standard").value("varyColors", 0);
        for (int row = 0; row < chart.names().size(); row++) {
            BigDecimal before = chart.columns().get(0).values().get(row);
            BigDecimal after = chart.columns().get(1).values().get(row);
            Color colour = colour(before, after);
            open(row, cells.name(row), chart.names().get(row));
            xml.add("<c:spPr>").line(2.25, colour).add("</c:spPr>").mark("circle", 7, colour);
            xml.add("<c:dLbls><c:dLbl>").value("idx", 1);
            xml.add("<c:spPr>").fill(Color.WHITE).add("</c:spPr>").unbroken(Color.BLACK);
            xml.value("dLblPos", "r").shown(false, true);
            xml.add("</c:dLbl>").shown(false, false).add("</c:dLbls><c:cat>");
            xml.strings(
                            cells.years(),
                            chart.columns().stream().map(Column::name).toList())
                    .add("</c:cat><c:val>");
            xml.numbers(cells.across(row), format, Arrays.asList(before, after)).add("</c:val>");
            xml.value("smooth", 0).add("</c:ser>");
        }
        xml.value("marker", 1);
        close("c:lineChart");
        Axis.names(NAMES, NUMBERS, "b", false).atTheFarEnd().write(xml);
        ranks("l").write(xml);
    }

    private static Color colour(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        int gained = before == null || after == null ? 0 : before.compareTo(after);
        return gained > 0 ? Palette.LEADER : gained < 0 ? Palette.THRESHOLD : Palette.CONNECTOR;
    }

    private void times() {
        Column moments = chart.columns().get(0);
        Column counts = chart.columns().get(1);
        xml.add("<c:scatterChart>").value("scatterStyle", "lineMarker").value("varyColors", 0);
        open(0, cells.heads().get(1), counts.name());
        xml.add("<c:spPr>").line(2.25, Palette.CONNECTOR).add("</c:spPr>").mark("circle", 8, counts.colour());
        xml.add("<c:xVal>").numbers(cells.columns().get(0), MOMENT, moments.values());
        xml.add("</c:xVal><c:yVal>").numbers(cells.columns().get(1), format, counts.values());
        xml.add("</c:yVal>").value("smooth", 0).add("</c:ser>");
        deadline(counts);
        close("c:scatterChart");
        days().write(xml);
        BigDecimal most = BigDecimal.valueOf(chart.names().size());
        Axis.numbers(NUMBERS, NAMES, "l", BigDecimal.ZERO, most.add(BigDecimal.ONE), "0")
                .write(xml);
    }

    /** Upright, since every row has the same moment. */
    private void deadline(Column counts) {
        Column due = chart.columns().get(2);
        open(1, cells.heads().get(2), due.name());
        xml.add("<c:spPr>").line(2.25, due.colour()).add("</c:spPr><c:marker>").value("symbol", "none");
        xml.add("</c:marker><c:xVal>").numbers(cells.columns().get(2), MOMENT, due.values());
        xml.add("</c:xVal><c:yVal>").numbers(cells.columns().get(1), format, counts.values());
        xml.add("</c:yVal>").value("smooth", 0).add("</c:ser>");
    }

    private Axis days() {
        List<BigDecimal> moments = Stream.of(0, 2)
                .flatMap(column -> chart.columns().get(column).values().stream())
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        BigDecimal first = moments.get(0).setScale(0, RoundingMode.FLOOR);
        BigDecimal last = moments.get(moments.size() - 1).setScale(0, RoundingMode.CEILING);
        BigDecimal span = last.subtract(first).max(BigDecimal.ONE);
        BigDecimal step = span.divide(MOST_DAYS, 0, RoundingMode.CEILING);
        return Axis.numbers(NAMES, NUMBERS, "b", first, first.add(span), MOMENT).every(step);
    }

    /** A format that has the sign as the language writes it. */
    private static String percent() {
        return Language.isEnglish() ? "0\"%\"" : "0\"\u00a0%\"";
    }

    /** A format without its decimals. */
    private static String whole(String format) {
        return format.replaceAll("\\.0+$", "");
    }

    private void open(int index, String reference, String name) {
        xml.add("<c:ser>").value("idx", index).value("order", index).name(reference, name);
    }

    private void close(String plot) {
        xml.value("axId", NAMES).value("axId", NUMBERS).add("</" + plot + ">");
    }
}
