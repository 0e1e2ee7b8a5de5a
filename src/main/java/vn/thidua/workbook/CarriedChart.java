package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.thidua.workbook.chart.Cells;
import vn.thidua.workbook.chart.ChartXml;
import vn.thidua.workbook.chart.NativeChart;
import vn.thidua.workbook.chart.Setting;

/**
 * A chart outside of a workbook, such as on a slide, with the small workbook that opens when somebody edits its data.
 *
 * @param xml the part that draws it
 * @param workbook an .xlsx file with the chart's table on its only sheet
 */
public record CarriedChart(byte[] xml, byte[] workbook) {

    private static final String SHEET = "Số liệu";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static CarriedChart of(NativeChart chart, Setting setting) {
        Cells cells =
                Cells.of(say(SHEET), 2, chart.names().size(), 0, chart.columns().size());
        String format = Styles.points(chart.decimals());
        try {
            return new CarriedChart(ChartXml.of(chart, cells, format, setting), SteadyZip.pack(parts(chart, format)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> parts(NativeChart chart, String format) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        part(parts, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(TYPE));
        part(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(RELATIONS, OFFICE));
        part(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(SHEETS, OFFICE, say(SHEET)));
        part(parts, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%1$s"><Relationship Id="rId1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="%2$s/styles" Target="styles.xml"/></Relationships>""".formatted(RELATIONS, OFFICE));
        part(parts, "xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="%s"/></numFmts>\
                <fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
                <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
                </styleSheet>""".formatted(SHEETS, format));
        part(parts, "xl/worksheets/sheet1.xml", sheet(chart));
        return parts;
    }

    private static void part(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(NativeChart chart) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + SHEETS + "\"><cols>"
                + "<col min=\"1\" max=\"1\" width=\"48\" customWidth=\"1\"/><col min=\"2\" max=\""
                + (chart.columns().size() + 1) + "\" width=\"16\" customWidth=\"1\"/></cols><sheetData>");
        row(xml, 1, chart.head(), chart.columns().stream().map(column -> string(column.name())));
        for (int index = 0; index < chart.names().size(); index++) {
            int row = index;
            row(
                    xml,
                    row + 2,
                    chart.names().get(row),
                    chart.columns().stream()
                            .map(column -> number(column.values().get(row))));
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder xml, int number, String name, Stream<String> cells) {
        xml.append("<row r=\"").append(number).append("\">");
        int column = 0;
        for (String cell : Stream.concat(Stream.of(string(name)), cells).toList()) {
            xml.append("<c r=\"")
                    .append(CellReference.convertNumToColString(column++))
                    .append(number)
                    .append(cell);
        }
        xml.append("</row>");
    }

    private static String string(String words) {
        return "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</t></is></c>";
    }

    private static String number(@Nullable BigDecimal value) {
        return "\" s=\"1\">" + (value == null ? "" : "<v>" + value.toPlainString() + "</v>") + "</c>";
    }
}
