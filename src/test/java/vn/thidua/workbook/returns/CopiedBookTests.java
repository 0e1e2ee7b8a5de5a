package vn.thidua.workbook.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopiedBookTests {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("input-samples"))) {
            return all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void looksAsItCame(Path file) throws IOException {
        assertSame(Files.readAllBytes(file));
    }

    @Test
    void anOldExcelFileLooksAsItCame() throws IOException {
        try (Workbook book = dressed(new HSSFWorkbook())) {
            byte[] content = bytes(book);
            assertSame(content);
            XSSFCell cell = copy(content).getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                    .endsWith("FFFF00");
            assertThat(cell.getCellStyle().getFont().getXSSFColor().getARGBHex())
                    .endsWith("FF0000");
        }
    }

    @Test
    void coloursOfTheSendersThemeStayWhatTheyAre() throws IOException {
        try (Workbook book = dressed(new XSSFWorkbook())) {
            byte[] content = bytes(book);
            assertSame(content);
            assertThat(copy(content)
                            .getSheetAt(0)
                            .getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .endsWith("FFFF00");
        }
    }

    @Test
    void aFormulaIsItsResultAndNothingWhereItHasNone() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("1");
            sheet.createRow(0).createCell(0).setCellFormula("1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(0).createCell(1).setCellFormula("2+2");

            XSSFWorkbook copy = copy(bytes(book));

            assertThat(copy.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(3);
            assertThat(copy.getSheetAt(0).getRow(0).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> texts = List.of("=1+1", "+84", "-0,25", "@SUM(A1)", "=HYPERLINK(\"http://a\")");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("1");
            texts.forEach(text -> sheet.createRow(sheet.getPhysicalNumberOfRows())
                    .createCell(0)
                    .setCellValue(text));

            XSSFWorkbook copy = copy(bytes(book));

            for (int row = 0; row < texts.size(); row++) {
                XSSFCell cell = copy.getSheetAt(0).getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(row));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void whatCannotBeOpenedIsNoBook() {
        assertThat(CopiedBook.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(CopiedBook.of(new byte[0])).isEmpty();
    }

    private static void assertSame(byte[] content) throws IOException {
        try (Workbook from = WorkbookFactory.create(new ByteArrayInputStream(content));
                XSSFWorkbook to = copy(content)) {
            assertThat(to.getNumberOfSheets()).isEqualTo(from.getNumberOfSheets());
            for (int index = 0; index < from.getNumberOfSheets(); index++) {
                assertThat(to.getSheetName(index)).isEqualTo(from.getSheetName(index));
                assertThat(to.getSheetVisibility(index)).isEqualTo(from.getSheetVisibility(index));
                assertThat(Looked.at(to.getSheetAt(index))).isEqualTo(Looked.at(from.getSheetAt(index)));
            }
        }
    }

    private static XSSFWorkbook copy(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                bytes(CopiedBook.of(content).orElseThrow().book())));
    }

    /** One of everything that a form is dressed in. */
    private static Workbook dressed(Workbook book) {
        Sheet sheet = book.createSheet("Tự chấm");
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(true);
        font.setColor(IndexedColors.RED.getIndex());
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setWrapText(true);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(12504.08);
        sheet.createRow(1).createCell(1).setCellValue("Đất công");
        sheet.getRow(1).setHeightInPoints(33);
        sheet.createRow(2).setZeroHeight(true);
        sheet.setColumnWidth(1, 41 * 256);
        sheet.setColumnHidden(2, true);
        sheet.getRow(1).createCell(2).setCellValue(true);
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 2));
        sheet.getPrintSetup().setLandscape(true);
        book.createSheet("ẩn");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        return book;
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
