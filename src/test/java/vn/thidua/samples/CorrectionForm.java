package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The form <em>Điều chỉnh điểm tại hội nghị</em>. */
final class CorrectionForm {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.CODE, Look.TEXT, Look.NUMBER, Look.NUMBER, Look.TEXT};

    private CorrectionForm() {}

    /** What was changed of one agency's criterion. */
    record Correction(String unit, String criterion, String title, String before, String agreed, String reason) {}

    static void write(
            FormBook book, Letterhead head, int year, String meeting, String minutes, List<Correction> corrections) {
        FormSheet sheet = book.sheet("Điều chỉnh", true, 6, 32, 12, 44, 11, 12, 56);
        head.writeTo(sheet, 3);
        sheet.line(Look.TITLE, "BIÊN BẢN HỌP ĐIỀU CHỈNH ĐIỂM THI ĐUA NĂM " + year);
        sheet.line(Look.LINE, "Cuộc họp: " + meeting);
        sheet.line(Look.LINE, "Biên bản số: " + minutes);
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Mã tiêu chí", "Nội dung", "Điểm trước", "Điểm thống nhất", "Lý do");
        int number = 0;
        for (Correction correction : corrections) {
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    correction.unit(),
                    correction.criterion(),
                    correction.title(),
                    Figure.of(correction.before()),
                    Figure.of(correction.agreed()),
                    correction.reason());
        }
    }
}
