package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The form <em>Bảng thu các quỹ</em>: what the owner of some funds received, a row for each voucher. */
final class FundForm {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.TEXT, Look.NUMBER, Look.CODE};

    private FundForm() {}

    /** One receipt in đồng. */
    record Received(String unit, String fund, String amount, String voucher) {}

    static void write(FormBook book, Letterhead head, String owner, int year, List<Received> receipts) {
        FormSheet sheet = book.sheet("Thu quỹ", false, 7, 34, 32, 18, 16);
        head.writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BẢNG THU CÁC QUỸ NĂM " + year);
        sheet.line(Look.LINE, "Chủ số liệu: " + owner);
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Tên quỹ", "Số tiền (đồng)", "Số chứng từ");
        int number = 0;
        for (Received received : receipts) {
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    received.unit(),
                    received.fund(),
                    new BigDecimal(received.amount()),
                    received.voucher());
        }
    }
}
