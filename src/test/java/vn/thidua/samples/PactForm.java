package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The forms <em>Giao ước thi đua</em> and <em>Báo cáo thực hiện giao ước</em>, of one agency or of a bloc. */
final class PactForm {

    private static final Look[] SIGNED = {Look.CODE, Look.TEXT, Look.TEXT, Look.CODE, Look.NUMBER, Look.TEXT};
    private static final Look[] OF_ONE = {
        Look.CODE, Look.TEXT, Look.CODE, Look.NUMBER, Look.NUMBER, Look.NUMBER, Look.TEXT
    };
    private static final Look[] OF_ALL = {
        Look.CODE, Look.TEXT, Look.TEXT, Look.CODE, Look.NUMBER, Look.NUMBER, Look.NUMBER
    };

    private PactForm() {}

    /** One target with its figures as they were typed ({@link Figure}). */
    record Target(String unit, String label, String measure, String plan, String actual, String rate, String note) {

        static Target of(String[] row) {
            return new Target(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
        }
    }

    /** What all agencies of a bloc signed. */
    static void signed(FormBook book, Letterhead head, int year, List<Target> targets) {
        FormSheet sheet = book.sheet("Giao ước", true, 7, 34, 52, 14, 18, 34);
        head.writeTo(sheet, 3);
        sheet.line(Look.TITLE, "GIAO ƯỚC THI ĐUA NĂM " + year);
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Ghi chú");
        int number = 0;
        for (Target target : targets) {
            sheet.row(
                    SIGNED,
                    BigDecimal.valueOf(++number),
                    target.unit(),
                    target.label(),
                    target.measure(),
                    Figure.of(target.plan()),
                    target.note());
        }
    }

    /** How one agency kept its pact. */
    static void report(FormBook book, Letterhead head, String unit, int year, List<Target> targets) {
        FormSheet sheet = book.sheet("Báo cáo", true, 7, 52, 14, 16, 16, 12, 34);
        head.writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BÁO CÁO THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM " + year);
        sheet.line(Look.LINE, "Đơn vị: " + unit);
        sheet.header("STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Ghi chú");
        int number = 0;
        for (Target target : targets) {
            sheet.row(
                    OF_ONE,
                    BigDecimal.valueOf(++number),
                    target.label(),
                    target.measure(),
                    Figure.of(target.plan()),
                    Figure.of(target.actual()),
                    Figure.of(target.rate()),
                    target.note());
        }
    }

    /** How all agencies of a bloc kept theirs, put together by the bloc. */
    static void reports(FormBook book, Letterhead head, int year, List<Target> targets) {
        FormSheet sheet = book.sheet("Tổng hợp", true, 7, 34, 52, 14, 16, 16, 12);
        head.writeTo(sheet, 3);
        sheet.line(Look.TITLE, "KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM " + year);
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)");
        int number = 0;
        for (Target target : targets) {
            sheet.row(
                    OF_ALL,
                    BigDecimal.valueOf(++number),
                    target.unit(),
                    target.label(),
                    target.measure(),
                    Figure.of(target.plan()),
                    Figure.of(target.actual()),
                    Figure.of(target.rate()));
        }
    }
}
