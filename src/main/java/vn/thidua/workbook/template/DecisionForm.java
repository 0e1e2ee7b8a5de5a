package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.template.FormSheet.Field;

/** The form <em>Sổ quyết định</em>: what an office decided on a file, a deadline or a figure, each with its document. */
final class DecisionForm {

    private static final int ROWS = 40;
    private static final String KINDS = "Rút tệp,Chọn tệp,Gia hạn,Miễn";

    private DecisionForm() {}

    static byte[] write(Campaign campaign) {
        FormBook book = new FormBook("Sổ quyết định");
        FormSheet sheet = book.sheet("Quyết định", 9, 12, 16, 26, 14, 30, 26, 34, 34, 13);
        sheet.grows();
        sheet.line(FormLook.TITLE, "SỔ QUYẾT ĐỊNH NĂM " + campaign.year());
        sheet.line(FormLook.SIGNATURE, campaign.title());
        sheet.skip();
        sheet.head(
                "Ngày",
                "Số văn bản",
                "Cơ quan",
                "Loại",
                "Đơn vị",
                "Tệp",
                "Nội dung / giá trị",
                "Lý do",
                "Hiệu lực đến");
        int top = sheet.next();
        for (int row = 0; row < ROWS; row++) {
            Field text = field(FormLook.TEXT_OPEN, null);
            Field day = field(FormLook.DATE_OPEN, null);
            sheet.row(day, text, text, field(FormLook.CENTRE_OPEN, null), text, text, text, text, day);
        }
        List<String> names = campaign.blocs().stream()
                .flatMap(bloc -> bloc.members().stream())
                .map(Agency::name)
                .toList();
        String choose = "Chọn trong danh sách.";
        sheet.accept(top, 0, ListForms.day(campaign, "Ngày quyết định"));
        sheet.accept(top, 3, Validation.words(KINDS, "Loại", choose, choose));
        sheet.accept(top, 4, Validation.range(ListForms.list(book, "Đơn vị", names), "Đơn vị", choose, choose));
        sheet.accept(top, 8, ListForms.day(campaign, "Hiệu lực đến"));
        book.marker(Markers.of(campaign, null, null, InputKind.DECISION.name()));
        sheet.open();
        return book.bytes();
    }
}
