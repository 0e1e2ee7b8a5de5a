package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

class HostileFilesTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = SelfScoreReadingTests.form()
            .row("a1", "Luật Đất đai", 3, null, null, 3)
            .bytes();

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @ParameterizedTest
    @ValueSource(strings = {"~$tu-cham.xlsx", "x/.hidden.xlsx", "x/Thumbs.db", "tu-cham.xlsx.part", "a/b.TMP"})
    void passesOverWhatProgramsLeaveBehind(String file) {
        assertThat(Leftovers.include(file)).isTrue();
        assertThat(only(file, GOOD).code()).isEqualTo(FindingCode.FILE_IGNORED);
        assertThat(reader.read(file, GOOD).refused()).isFalse();
    }

    @Test
    void emptyAndCutFilesAreUnreadable() {
        assertThat(only("a.xlsx", new byte[0]).code()).isEqualTo(FindingCode.FILE_EMPTY);
        assertThat(only("a.xlsx", Arrays.copyOf(GOOD, GOOD.length / 2)).code()).isEqualTo(FindingCode.FILE_UNREADABLE);
    }

    @Test
    void anArchiveThatInflatesBeyondBoundsIsNotOpened() {
        Map<String, byte[]> parts = new TreeMap<>(Map.of("xl/sharedStrings.xml", new byte[70 << 20]));

        Finding finding = only("a.xlsx", zip(parts));

        assertThat(finding.code()).isEqualTo(FindingCode.CONTENT_TOO_LARGE);
    }

    @Test
    void thousandsOfEntriesAreNotOpened() {
        Map<String, byte[]> parts = new TreeMap<>();
        for (int i = 0; i < 1_100; i++) {
            parts.put("xl/" + i, new byte[0]);
        }

        assertThat(only("a.xlsx", zip(parts)).code()).isEqualTo(FindingCode.CONTENT_TOO_LARGE);
    }

    @Test
    void readsAMinimalWorkbookWithoutStyles() {
        byte[] content = workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>");

        assertThat(only("a.xlsx", content).code()).isEqualTo(FindingCode.TABLE_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c s=\"0\" r = 'ZZ&#90;ZZ1'><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1E-999999999</v></c><c r=\"B1\"><v>1E999999999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2022-01-01</v></c></row>",
                "<row r=\"x\"><c r=\"!!\"><v>1</v></c></row>",
                "<row r=\"-5\"><c r=\"A1\" s=\"-1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>",
                "<row",
            })
    void brokenCellsNeverEscapeAsExceptions(String rows) {
        assertThat(only("a.xlsx", workbook(rows)).code())
                .isIn(FindingCode.FILE_UNREADABLE, FindingCode.TABLE_NOT_FOUND);
    }

    @Test
    void entitiesAreNotExpanded() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY s SYSTEM \"file:///etc/hostname\">]>";
        byte[] content = workbook(bomb, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;&s;</t></is></c></row>");

        assertThat(only("a.xlsx", content).code()).isIn(FindingCode.FILE_UNREADABLE, FindingCode.TABLE_NOT_FOUND);
    }

    @Property(tries = 200)
    void damageNeverEscapesAsAnException(@ForAll @IntRange(max = 1_000_000) int place, @ForAll byte value) {
        byte[] damaged = GOOD.clone();
        damaged[place % damaged.length] = value;

        assertThat(reader.read("a.xlsx", damaged)).isNotNull();
    }

    private Finding only(String file, byte[] content) {
        Submission submission = reader.read(file, content);
        assertThat(submission.findings()).hasSize(1);
        return submission.findings().get(0);
    }

    private static byte[] workbook(String rows) {
        return workbook("", rows);
    }

    private static byte[] workbook(String prologue, String rows) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        Map<String, byte[]> parts = new TreeMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + workbookType + "\"/></Types>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        put(
                parts,
                SHEET,
                prologue + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
