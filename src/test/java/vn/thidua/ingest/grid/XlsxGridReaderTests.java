package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.ingest.ZipBuilder.aWorkbook;
import static vn.thidua.ingest.ZipBuilder.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.ZipBuilder;

/** What other readers misread silently or die of. */
class XlsxGridReaderTests {

    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final XlsxGridReader reader = new XlsxGridReader();

    @Test
    void rowsAndCellsWithoutAddressesFollowTheOneBefore() throws UnreadableFileException {
        String rows = "<row><c><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row>"
                + "<row><c><v>4</v></c></row>";

        assertThat(cells(sheet(rows))).isEqualTo("A1=1 C5=2 D5=3 A6=4");
    }

    @Test
    void rowsAndCellsInDisorderArePutInOrder() throws UnreadableFileException {
        String rows = "<row r=\"3\"><c r=\"B3\"><v>2</v></c><c r=\"A3\"><v>1</v></c></row>"
                + "<row r=\"1\"><c r=\"A1\"><v>0</v></c></row>";

        assertThat(cells(sheet(rows))).isEqualTo("A1=0 A3=1 B3=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>9</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>9</v></c></row>",
            })
    void twoContentsAtOnePlaceAreRefused(String rows) {
        assertThat(refusal(aWorkbook(sheet(rows)).bytes())).isEqualTo(FindingCode.FILE_AMBIGUOUS);
    }

    @Test
    void prefixesAndTheStrictNamespaceMakeNoDifference() throws UnreadableFileException {
        String prefixed = "<x:worksheet xmlns:x=\"" + STRICT_MAIN + "\"><x:sheetData><x:row r=\"1\">"
                + "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>chữ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        byte[] content = aWorkbook(prefixed)
                .with("_rels/.rels", ZipBuilder.relationships(STRICT_OFFICE + "/officeDocument", "xl/book.xml"))
                .with(
                        "xl/book.xml",
                        "<w:workbook xmlns:w=\"" + STRICT_MAIN + "\" xmlns:q=\"" + STRICT_OFFICE + "\"><w:sheets>"
                                + "<w:sheet name=\"T\" sheetId=\"1\" q:id=\"r1\"/></w:sheets></w:workbook>")
                .with(
                        "xl/_rels/book.xml.rels",
                        ZipBuilder.relationships(STRICT_OFFICE + "/worksheet", "/xl/worksheets/sheet1.xml"))
                .bytes();

        assertThat(shown(reader.read(content))).isEqualTo("A1=chữ");
    }

    @Test
    void richTextsKeepTheirPartsAndLoseTheirPronunciation() throws UnreadableFileException {
        byte[] content = aWorkbook(sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"))
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>Điểm</t></r><r><t xml:space=\"preserve\"> tự_x000D_\nchấm</t></r>"
                                + "<rPh><t>đọc</t></rPh></si></sst>")
                .bytes();

        assertThat(shown(reader.read(content))).isEqualTo("A1=Điểm tự\r\nchấm");
    }

    @Test
    void sharedFormulasMoveWithTheirCells() throws UnreadableFileException {
        String rows =
                "<row r=\"1\"><c r=\"C1\"><f t=\"shared\" ref=\"C1:C2\" si=\"0\">A1+$B$1&amp;\"A1\"&amp;Tr1!A1</f>"
                        + "<v>1</v></c></row><row r=\"2\"><c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>";
        Grid grid = reader.read(aWorkbook(sheet(rows)).bytes());

        assertThat(grid.sheets().get(0).rows().get(1).cells().get(0).formula()).isEqualTo("A2+$B$1&\"A1\"&Tr1!A2");
    }

    @Test
    void numbersKeepTheirDecimalsAndWhatIsNoneIsAnError() throws UnreadableFileException {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>0.1000</v></c><c r=\"B1\"><v>0,5</v></c>"
                + "<c r=\"C1\" t=\"d\"><v>2022-12-01T17:00:00</v></c><c r=\"D1\"><f>A1</f></c></row>";
        List<Cell> cells = reader.read(aWorkbook(sheet(rows)).bytes())
                .sheets()
                .get(0)
                .rows()
                .get(0)
                .cells();

        assertThat(cells.get(0).number()).hasToString("0.1000");
        assertThat(cells)
                .extracting(Cell::kind)
                .containsExactly(Cell.Kind.NUMBER, Cell.Kind.ERROR, Cell.Kind.DATE, Cell.Kind.ERROR);
    }

    /** One small number made another reader grow a list to two thousand million places. */
    @Test
    void aSharedTextOfAHugeNumberIsDamage() {
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>";

        assertThat(refusal(aWorkbook(sheet(rows)).bytes())).isEqualTo(FindingCode.FILE_UNREADABLE);
    }

    @Test
    void oneTextShownAHalfMillionTimesIsOutOfBounds() {
        String text = "<sst><si><t>" + "a".repeat(30_000) + "</t></si></sst>";
        String rows = "<row r=\"1\">" + "<c t=\"s\"><v>0</v></c>".repeat(1_000) + "</row>";

        assertThat(refusal(aWorkbook(sheet(rows))
                        .with("xl/sharedStrings.xml", text)
                        .bytes()))
                .isEqualTo(FindingCode.CONTENT_TOO_LARGE);
    }

    @Test
    void longFormulasSharedByManyCellsAreOutOfBounds() {
        String formula = "A1+".repeat(2_700) + "1";
        StringBuilder rows =
                new StringBuilder("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\">" + formula + "</f></c></row>");
        for (int row = 2; row < 5_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"str\"><f t=\"shared\" si=\"0\"/><v></v></c></row>");
        }

        assertThat(refusal(aWorkbook(sheet(rows.toString())).bytes())).isEqualTo(FindingCode.CONTENT_TOO_LARGE);
    }

    @Test
    void elementsNestedWithoutEndAreOutOfBounds() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThat(refusal(aWorkbook(deep).bytes())).isEqualTo(FindingCode.CONTENT_TOO_LARGE);
        assertThat(refusal(aWorkbook("")
                        .with("xl/worksheets/sheet1.xml", deep.getBytes(StandardCharsets.UTF_16))
                        .bytes()))
                .isEqualTo(FindingCode.CONTENT_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void documentTypesAreRefusedInEveryPart(String charset) {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY s SYSTEM \"file:///etc/hostname\">]>";
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels", "xl/styles.xml")) {
            String xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + bomb + "<x>&a;&s;</x>";
            byte[] content = aWorkbook(sheet(""))
                    .with(part, xml.getBytes(java.nio.charset.Charset.forName(charset)))
                    .bytes();

            assertThat(refusal(content)).as(part).isEqualTo(FindingCode.FILE_UNREADABLE);
        }
    }

    @Test
    void wideSheetsAndLongTextsAreReadWithinBounds() throws UnreadableFileException {
        String rows = "<row r=\"1\">" + "<c><v>1</v></c>".repeat(16_384) + "</row><row r=\"1048576\">"
                + "<c t=\"inlineStr\"><is><t>" + letters(10_000_000) + "</t></is></c></row>";
        SheetGrid grid = reader.read(aWorkbook(sheet(rows)).bytes()).sheets().get(0);

        assertThat(grid.rows().get(0).cells()).hasSize(16_384);
        assertThat(grid.rows().get(0).cells().get(16_383).address()).isEqualTo("XFD1");
        assertThat(grid.rows().get(1).cells().get(0).text()).hasSize(Cell.LONGEST_TEXT);
    }

    private static String letters(int count) {
        return new Random(1)
                .ints(count, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private FindingCode refusal(byte[] content) {
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> reader.read(content));
        return refused.code();
    }

    private String cells(String sheet) throws UnreadableFileException {
        return shown(reader.read(aWorkbook(sheet).bytes()));
    }

    private static String shown(Grid grid) {
        return grid.sheets().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + "=" + cell.text())
                .collect(Collectors.joining(" "));
    }
}
