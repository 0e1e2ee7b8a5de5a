package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.Stamp;

/** The form <em>Điều chỉnh điểm tại hội nghị</em>: what a meeting of the bloc changed of the scores. */
final class CorrectionForm {

    private static final int ROWS = 30;
    private static final int BEFORE = 4;
    private static final int AGREED = 5;

    private CorrectionForm() {}

    static byte[] write(Campaign campaign, Bloc bloc) {
        FormBook book = new FormBook("Điều chỉnh điểm tại hội nghị – " + bloc.name());
        FormSheet sheet = book.sheet("Điều chỉnh", 7, 6, 32, 12, 40, 10, 12, 46);
        Letterhead.write(sheet, 3, campaign.owner(), bloc.name());
        sheet.line(FormLook.TITLE, "BIÊN BẢN HỌP ĐIỀU CHỈNH ĐIỂM THI ĐUA NĂM " + campaign.year());
        String stamp = Stamp.of(campaign, false);
        if (!stamp.isEmpty()) {
            sheet.line(FormLook.STAMP, stamp);
        }
        sheet.pair(2, FormLook.LINE, "Cuộc họp:", FormLook.LINE_OPEN, "");
        sheet.pair(2, FormLook.LINE, "Biên bản số:", FormLook.LINE_OPEN, "");
        sheet.line(
                FormLook.NOTE,
                "Mỗi dòng một tiêu chí của một đơn vị. Điểm trước chép từ bảng điểm đã phát tại cuộc họp; khác thì phải nêu lý do.");
        sheet.head("STT", "Đơn vị", "Mã tiêu chí", "Nội dung", "Điểm trước", "Điểm thống nhất", "Lý do");
        int top = sheet.next();
        for (int number = 1; number <= ROWS; number++) {
            sheet.row(
                    field(FormLook.CODE, BigDecimal.valueOf(number)),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.CENTRE_OPEN, null),
                    field(FormLook.TEXT_OPEN, null),
                    field(FormLook.POINTS_OPEN, null),
                    field(FormLook.POINTS_OPEN, null),
                    field(FormLook.TEXT_OPEN, null));
        }
        accept(book, sheet, bloc, top);
        Signatures.write(sheet, 3, "THƯ KÝ", "CHỦ TRÌ CUỘC HỌP");
        book.marker(Markers.of(campaign, bloc.rubric(), null, InputKind.CORRECTION.name()));
        sheet.open();
        return book.bytes();
    }

    private static void accept(FormBook book, FormSheet sheet, Bloc bloc, int top) {
        String choose = "Chọn trong danh sách; danh sách nằm ở trang «Danh mục», «Mã tiêu chí».";
        List<String> names = bloc.members().stream().map(Agency::name).toList();
        List<String> codes = bloc.rubric().allCriteria().map(Criterion::code).toList();
        sheet.accept(top, 1, Validation.range(ListForms.list(book, "Đơn vị", names), "Đơn vị", choose, choose));
        sheet.accept(
                top,
                2,
                Validation.range(
                        ListForms.list(book, "Mã tiêu chí", "Mã tiêu chí", codes), "Mã tiêu chí", choose, choose));
        String number = "Ghi một con số, không kèm chữ «điểm».";
        sheet.accept(top, BEFORE, number("E" + (top + 1), "Điểm trước", number));
        sheet.accept(top, AGREED, number("F" + (top + 1), "Điểm thống nhất", number));
    }

    private static Validation number(String cell, String title, String text) {
        return Validation.formula("ISNUMBER(" + cell + ")", title, text, text);
    }
}
