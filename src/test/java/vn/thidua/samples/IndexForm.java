package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.List;

/** The form <em>Bảng chỉ số</em> of an owner outside the bloc. */
final class IndexForm {

    private static final Look[] ROW = {Look.CODE, Look.TEXT, Look.CODE, Look.TEXT, Look.NUMBER, Look.TEXT};

    private IndexForm() {}

    /** One agency's value under a rule's code. */
    record Index(String unit, String rule, String title, String value, String source) {}

    static void write(FormBook book, Letterhead head, String name, int year, List<Index> indices) {
        FormSheet sheet = book.sheet("Chỉ số", false, 7, 34, 12, 32, 12, 32);
        head.writeTo(sheet, 3);
        sheet.line(Look.TITLE, "BẢNG CHỈ SỐ " + name + " NĂM " + year);
        sheet.skip();
        sheet.header("STT", "Đơn vị", "Mã quy tắc", "Chỉ tiêu", "Giá trị", "Nguồn");
        int number = 0;
        for (Index index : indices) {
            BigDecimal value = new BigDecimal(index.value());
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    index.unit(),
                    index.rule(),
                    index.title(),
                    value,
                    index.source());
        }
    }
}
