package vn.thidua.samples;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** The form <em>Sổ tiếp nhận văn bản</em>. */
final class RegisterForm {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.TEXT, Look.TEXT, Look.CODE, Look.CODE, Look.TEXT};

    private RegisterForm() {}

    /**
     * One document received.
     *
     * @param received day and hour in the campaign's zone
     */
    record Receipt(String file, String unit, String kind, LocalDateTime received, String number) {

        static Receipt of(String file, String unit, String kind, String received, String number) {
            return new Receipt(file, unit, kind, LocalDateTime.parse(received), number);
        }
    }

    static void write(FormBook book, String keeper, int year, List<Receipt> receipts) {
        FormSheet sheet = book.sheet("Sổ tiếp nhận", true, 7, 38, 38, 22, 13, 11, 22);
        sheet.line(Look.TITLE, "SỔ TIẾP NHẬN VĂN BẢN NĂM " + year);
        sheet.line(Look.OFFICE, keeper);
        sheet.skip();
        sheet.header("STT", "Tên tệp", "Đơn vị", "Loại", "Ngày nhận", "Giờ nhận", "Số văn bản");
        int number = 0;
        for (Receipt receipt : receipts) {
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    receipt.file(),
                    receipt.unit(),
                    receipt.kind(),
                    receipt.received().toLocalDate(),
                    receipt.received().toLocalTime(),
                    receipt.number());
        }
    }
}
