package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form <em>Sổ khen thưởng các năm trước</em>. */
final class PastAwardSheet {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.TEXT, Look.CODE, Look.CODE, Look.CODE};

    private PastAwardSheet() {}

    /** What one agency reached in a year; award, number and rank are empty where there is none. */
    record Reached(String unit, String award, String year, String number, String rank) {}

    static void write(FormBook book, String keeper, List<Reached> reached) {
        FormSheet sheet = book.sheet("Sổ khen thưởng", true, 7, 34, 44, 10, 20, 9);
        sheet.line(Look.TITLE, "SỔ KHEN THƯỞNG CÁC NĂM TRƯỚC");
        sheet.line(Look.OFFICE, keeper);
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Danh hiệu, hình thức", "Năm", "Số quyết định", "Hạng");
        int number = 0;
        for (Reached one : reached) {
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    one.unit(),
                    one.award(),
                    figure(one.year()),
                    one.number(),
                    figure(one.rank()));
        }
    }

    private static @Nullable BigDecimal figure(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
