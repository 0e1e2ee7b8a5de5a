package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.template.FormSheet.Formula;

/** The form <em>Phong trào, hoạt động</em> of one agency: when, how many people, how much money. */
final class ActivityForm {

    private static final int ROWS = 20;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int PEOPLE = 4;
    private static final int FUNDS = 5;

    private ActivityForm() {}

    static byte[] write(Campaign campaign, Agency agency) {
        FormBook book = new FormBook("Phong trào, hoạt động – " + agency.name());
        FormSheet sheet = book.sheet("Phong trào", 7, 7, 54, 14, 14, 15, 16, 36);
        Letterhead.write(sheet, 2, campaign.owner(), agency.name());
        sheet.line(FormLook.TITLE, "BẢNG PHONG TRÀO, HOẠT ĐỘNG NĂM " + campaign.year());
        sheet.line(FormLook.LINE, "Đơn vị: " + agency.name());
        sheet.line(FormLook.NOTE, "Mỗi dòng một phong trào hoặc hoạt động; việc trong một ngày thì chỉ ghi «Từ ngày».");
        sheet.head(
                "STT",
                "Phong trào, hoạt động",
                "Từ ngày",
                "Đến ngày",
                "Số người tham gia",
                "Kinh phí (triệu đồng)",
                "Kết quả, ghi chú");
        int top = sheet.next();
        for (int number = 1; number <= ROWS; number++) {
            sheet.row(
                    field(FormLook.CODE, BigDecimal.valueOf(number)),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.DATE_OPEN, null),
                    field(FormLook.DATE_OPEN, null),
                    field(FormLook.POINTS_OPEN, null),
                    field(FormLook.POINTS_OPEN, null),
                    field(FormLook.TEXT_OPEN, null));
            sheet.accept(PEOPLE, people(sheet.last(PEOPLE)));
            sheet.accept(FUNDS, funds(sheet.last(FUNDS)));
        }
        sheet.accept(top, FROM, day(campaign, "Từ ngày"));
        sheet.accept(top, TO, day(campaign, "Đến ngày"));
        int bottom = sheet.next() - 1;
        sheet.row(
                field(FormLook.GROUP_CODE, null),
                field(FormLook.GROUP_TEXT, "Tổng cộng"),
                field(FormLook.GROUP_CODE, null),
                field(FormLook.GROUP_CODE, null),
                field(FormLook.GROUP_POINTS, new Formula("SUM(" + FormSheet.fixedRange(top, bottom, PEOPLE) + ")")),
                field(FormLook.GROUP_POINTS, new Formula("SUM(" + FormSheet.fixedRange(top, bottom, FUNDS) + ")")),
                field(FormLook.GROUP_TEXT, null));
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "THỦ TRƯỞNG ĐƠN VỊ");
        book.marker(Markers.of(campaign, null, agency.code(), InputKind.ACTIVITY.name()));
        sheet.open();
        return book.bytes();
    }

    private static Validation people(String cell) {
        return Validation.formula(
                "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + "))",
                "Số người tham gia",
                "Ghi số nguyên từ 0.",
                "Phải là số nguyên từ 0: 0, 1, 2, …");
    }

    /** Whole in đồng: a millionth of a million. */
    private static Validation funds(String cell) {
        String dong = cell + "*1000000";
        return Validation.formula(
                "AND(ISNUMBER(" + cell + ")," + cell + ">=0,ABS(" + dong + "-ROUND(" + dong + ",0))<0.001)",
                "Kinh phí",
                "Ghi số triệu đồng, ví dụ 12,5 là 12.500.000 đồng.",
                "Phải là số triệu đồng từ 0, không kèm chữ, tròn đến đồng.");
    }

    private static Validation day(Campaign campaign, String title) {
        String text =
                "Ghi ngày theo kiểu ngày/tháng/năm, ví dụ 08/03/" + campaign.year() + ", trong thời gian thi đua.";
        String first = String.valueOf((int) DateUtil.getExcelDate(campaign.from()));
        String last = String.valueOf((int) DateUtil.getExcelDate(campaign.to()));
        return new Validation(Validation.Kind.DATE, first, last, title, text, text);
    }
}
