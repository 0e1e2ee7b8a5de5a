package vn.thidua.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The form <em>Sổ quyết định</em>. */
final class DecisionForm {

    private static final Look[] ROW = {
        Look.CODE, Look.CODE, Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT, Look.TEXT, Look.CODE
    };

    private DecisionForm() {}

    /**
     * One decision.
     *
     * @param until as typed; empty if it has no end
     */
    record Decision(
            LocalDate day,
            String number,
            String office,
            String type,
            String unit,
            String file,
            String content,
            String reason,
            String until) {}

    static void write(FormBook book, String keeper, int year, List<Decision> decisions) {
        FormSheet sheet = book.sheet("Sổ quyết định", true, 6, 13, 18, 26, 13, 28, 32, 28, 40, 18);
        sheet.line(Look.TITLE, "SỔ QUYẾT ĐỊNH CỦA KHỐI NĂM " + year);
        sheet.line(Look.OFFICE, keeper);
        sheet.skip();
        sheet.header(
                "STT",
                "Ngày",
                "Số văn bản",
                "Cơ quan",
                "Loại",
                "Đơn vị",
                "Tệp",
                "Nội dung / Giá trị",
                "Lý do",
                "Hiệu lực đến");
        int number = 0;
        for (Decision decision : decisions) {
            sheet.row(
                    ROW,
                    BigDecimal.valueOf(++number),
                    decision.day(),
                    decision.number(),
                    decision.office(),
                    decision.type(),
                    decision.unit(),
                    decision.file(),
                    decision.content(),
                    decision.reason(),
                    decision.until());
        }
    }
}
