package vn.thidua.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The form <em>Sổ theo dõi kỷ luật, vi phạm</em>. */
final class DisciplineSheet {

    private static final Look[] ROW = {
        Look.CODE, Look.TEXT, Look.TEXT, Look.CODE, Look.CODE, Look.CODE, Look.CODE, Look.TEXT
    };

    private DisciplineSheet() {}

    /** One decision; a day that is not told is empty. */
    record Decision(String unit, String form, String day, String number, String selfDetected, String note) {}

    static void write(FormBook book, String keeper, int year, List<Decision> decisions) {
        FormSheet sheet = book.sheet("Sổ kỷ luật", true, 7, 34, 22, 13, 18, 10, 14, 40);
        sheet.line(Look.TITLE, "SỔ THEO DÕI KỶ LUẬT, VI PHẠM NĂM " + year);
        sheet.line(Look.OFFICE, keeper);
        sheet.skip();
        sheet.header(
                "STT",
                "Đơn vị",
                "Hình thức kỷ luật",
                "Ngày",
                "Số quyết định",
                "Số người",
                "Đơn vị tự phát hiện",
                "Ghi chú");
        int number = 0;
        for (Decision decision : decisions) {
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    decision.unit(),
                    decision.form(),
                    LocalDate.parse(decision.day()),
                    decision.number(),
                    BigDecimal.ONE,
                    decision.selfDetected(),
                    decision.note());
        }
    }
}
