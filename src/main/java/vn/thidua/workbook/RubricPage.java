package vn.thidua.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;

/** The sheet of a scoring table that is being written from top to bottom, with the heading of an official document. */
final class RubricPage {

    private static final String NAME = "Bảng điểm";
    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 9, Look.CENTRE),
            new Column("Nội dung", 44, Look.TEXT),
            new Column("Điểm chuẩn", 9, Look.FIGURE),
            new Column("Cách chấm", 54, Look.TEXT),
            new Column("Điểm thưởng", 9, Look.FIGURE),
            new Column("Điểm trừ", 9, Look.FIGURE),
            new Column("Tối đa", 9, Look.FIGURE),
            new Column("Căn cứ", 16, Look.TEXT),
            new Column("Người thẩm định", 20, Look.TEXT));
    private static final int BASE = 2;

    /** Where the left half of the heading ends. */
    private static final int LEFT = 1;

    private static final double LINE_HEIGHT = 15.5;
    private static final Date NO_MOMENT = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet(NAME);
    private final Styles styles;
    private int next;

    RubricPage(Campaign campaign) {
        styles = new Styles(book, campaign.rounding().displayScale());
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.setColumnWidth(i, COLUMNS.get(i).width() * 256);
        }
        describe(campaign.title());
        print(campaign);
    }

    private void describe(String title) {
        CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Thi Đua");
        properties.setCreated(Optional.of(NO_MOMENT));
        properties.setModified(Optional.of(NO_MOMENT));
    }

    private void print(Campaign campaign) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getHeader().setRight(Stamp.of(campaign, false));
        sheet.getFooter().setRight("Trang &P/&N");
    }

    /** Index of the row that is written next. */
    int next() {
        return next;
    }

    void heading(Campaign campaign, Bloc bloc, List<String> frame) {
        halves(campaign.owner(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        halves(bloc.name(), "Độc lập – Tự do – Hạnh phúc");
        next++;
        spread(bloc.rubric().title(), Look.TITLE, 1.5);
        spread("Đợt thi đua: " + campaign.title(), Look.SUBTITLE, 1.15);
        String stamp = Stamp.of(campaign, false);
        if (!stamp.isEmpty()) {
            spread(stamp, Look.STAMP, 1);
        }
        campaign.legalBasis().forEach(document -> spread("Căn cứ " + document + ";", Look.NOTE, 1));
        spread(String.join(". ", frame) + ".", Look.NOTE, 1);
    }

    private void halves(String left, String right) {
        XSSFRow row = sheet.createRow(next);
        cell(row, 0, Look.STAND, left);
        cell(row, LEFT + 1, Look.STAND, right);
        merge(0, LEFT);
        merge(LEFT + 1, COLUMNS.size() - 1);
        int lines = Math.max(TextHeight.lines(left, width(0, LEFT) * 0.92), 1);
        end(row, lines * LINE_HEIGHT + 2);
    }

    void head() {
        XSSFRow row = sheet.createRow(next);
        for (int i = 0; i < COLUMNS.size(); i++) {
            cell(row, i, Look.HEAD, COLUMNS.get(i).head());
        }
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        end(row, 2 * LINE_HEIGHT + 4);
        sheet.createFreezePane(2, next);
    }

    void row(@Nullable Object... values) {
        write(false, values);
    }

    void strongRow(@Nullable Object... values) {
        write(true, values);
    }

    private XSSFRow write(boolean strong, @Nullable Object... values) {
        XSSFRow row = sheet.createRow(next);
        int lines = 1;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            Look look = value instanceof String && COLUMNS.get(i).look() == Look.FIGURE
                    ? Look.CENTRE
                    : COLUMNS.get(i).look();
            cell(row, i, strong ? look.strong() : look, value);
            if (value instanceof String text) {
                double room = COLUMNS.get(i).width() * (strong ? 0.92 : 1);
                lines = Math.max(lines, TextHeight.lines(text, room));
            }
        }
        end(row, lines * LINE_HEIGHT + 1);
        return row;
    }

    /** The sum of the sections' rows as a formula, with the value it has. */
    void total(List<Integer> rows, BigDecimal sum, @Nullable Object most) {
        XSSFRow row = write(true, "", "Tổng cộng", sum, "", null, null, most, "", "");
        XSSFCell cell = requireNonNull(row.getCell(BASE));
        cell.setCellFormula(rows.stream().map(index -> "C" + (index + 1)).collect(Collectors.joining("+")));
        cell.setCellValue(sum.doubleValue());
    }

    void note(String text) {
        spread(text, Look.NOTE, 1);
    }

    void signatures() {
        next++;
        halves("ĐẠI DIỆN CÁC ĐƠN VỊ THÀNH VIÊN", "KHỐI TRƯỞNG");
    }

    private void spread(String text, Look look, double larger) {
        XSSFRow row = sheet.createRow(next);
        cell(row, 0, look, text);
        merge(0, COLUMNS.size() - 1);
        int lines = TextHeight.lines(text, width(0, COLUMNS.size() - 1) / larger);
        end(row, lines * LINE_HEIGHT * larger + 2);
    }

    private void merge(int first, int last) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, first, last));
    }

    private static int width(int first, int last) {
        return COLUMNS.subList(first, last + 1).stream().mapToInt(Column::width).sum();
    }

    private void end(XSSFRow row, double points) {
        row.setHeightInPoints((float) points);
        next++;
    }

    /** Numbers become numbers, whatever else becomes text: never a formula, whatever it begins with. */
    private void cell(XSSFRow row, int column, Look look, @Nullable Object value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof String text && !text.isEmpty()) {
            cell.setCellValue(Inert.text(TextHeight.fitting(text)));
        }
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return SteadyZip.of(bytes.toByteArray(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // Closed, the book would be written once more.
            book.getPackage().revert();
        }
    }
}
