package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The form <em>Danh sách đề nghị khen thưởng</em>. */
final class NominationForm {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.CODE, Look.TEXT};

    private NominationForm() {}

    /** One line: a collective or an individual, the form of award, the achievement in short. */
    record Nominee(String name, String kind, String award, String reason) {}

    static void write(FormBook book, Letterhead head, String unit, int year, List<Nominee> nominees) {
        FormSheet sheet = book.sheet("Đề nghị", false, 7, 36, 13, 34, 40);
        head.writeTo(sheet, 2);
        sheet.line(Look.TITLE, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM " + year);
        sheet.line(Look.LINE, "Đơn vị: " + unit);
        sheet.skip();
        sheet.header("STT", "Tên tập thể, cá nhân", "Đối tượng", "Hình thức", "Lý do");
        int number = 0;
        for (Nominee nominee : nominees) {
            BigDecimal position = BigDecimal.valueOf(++number);
            sheet.row(ROW, position, nominee.name(), nominee.kind(), nominee.award(), nominee.reason());
        }
        sheet.skip();
        sheet.pair(Look.OFFICE_NAME, 2, "", "TM. BAN CHẤP HÀNH");
    }
}
