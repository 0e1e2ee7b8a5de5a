package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The form <em>Biên bản kiểm phiếu suy tôn</em>. */
final class BallotForm {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.NUMBER};

    private BallotForm() {}

    /** One candidate's votes. */
    record Votes(String unit, String count) {}

    static void write(
            FormBook book, Letterhead head, int year, int issued, int returned, int valid, List<Votes> candidates) {
        FormSheet sheet = book.sheet("Kiểm phiếu", false, 7, 52, 18);
        head.writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BIÊN BẢN KIỂM PHIẾU SUY TÔN ĐƠN VỊ DẪN ĐẦU NĂM " + year);
        sheet.skip();
        sheet.line(Look.TEXT, "Số phiếu phát ra: " + issued);
        sheet.line(Look.TEXT, "Số phiếu thu về: " + returned);
        sheet.line(Look.TEXT, "Số phiếu hợp lệ: " + valid + "; không hợp lệ: " + (returned - valid));
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Số phiếu");
        int number = 0;
        for (Votes candidate : candidates) {
            sheet.row(ROW, BigDecimal.valueOf(++number), candidate.unit(), new BigDecimal(candidate.count()));
        }
    }
}
