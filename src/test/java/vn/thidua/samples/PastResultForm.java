package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form <em>Kết quả thi đua</em> of an earlier year. */
final class PastResultForm {

    private PastResultForm() {}

    /**
     * One unit under the name that it had.
     *
     * @param rank a number, or words where it had none
     * @param sections scores of the sections that head columns, with blanks between; empty where there are none
     * @param total empty where there is none
     */
    record Result(String rank, String unit, String sections, String total, String reached) {

        static Result of(String... row) {
            return new Result(row[0], row[1], row[2], row[3], row[4]);
        }
    }

    /** @param sections the words above the columns of sections; none for totals alone */
    static void write(FormBook book, Letterhead head, int year, List<String> sections, List<Result> results) {
        int[] widths = new int[4 + sections.size()];
        Look[] looks = new Look[widths.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = column == 1 ? 40 : column == widths.length - 1 ? 32 : 11;
            looks[column] =
                    column == 0 ? Look.CODE : column == 1 || column == widths.length - 1 ? Look.TEXT : Look.NUMBER;
        }
        FormSheet sheet = book.sheet("Kết quả " + year, !sections.isEmpty(), widths);
        head.writeTo(sheet, 2);
        sheet.line(Look.TITLE, "KẾT QUẢ THI ĐUA NĂM " + year);
        sheet.line(Look.OFFICE, "Thang điểm 100");
        sheet.skip();
        List<String> header = new ArrayList<>(List.of("Hạng", "Đơn vị"));
        header.addAll(sections);
        header.addAll(List.of("Tổng điểm", "Xếp loại"));
        sheet.header(header.toArray(String[]::new));
        results.forEach(result -> row(sheet, looks, sections, result));
    }

    private static void row(FormSheet sheet, Look[] looks, List<String> sections, Result result) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(number(result.rank()));
        row.add(result.unit());
        if (!sections.isEmpty()) {
            for (String score : result.sections().split(" ")) {
                row.add(number(score));
            }
        }
        row.add(number(result.total()));
        row.add(result.reached());
        sheet.row(looks, row.toArray());
    }

    private static Object number(String written) {
        return written.matches("[0-9.]+") ? new BigDecimal(written) : written;
    }
}
