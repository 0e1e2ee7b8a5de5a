package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.InputKind;

/** The form of an earlier year's results: today's members first, whose names may be changed, then room for others. */
final class PastResultForm {

    private static final int OTHERS = 6;
    private static final int LONGEST_LIST = 255;

    private PastResultForm() {}

    static byte[] write(Campaign campaign, Bloc bloc) {
        int year = campaign.year() - 1;
        FormBook book = new FormBook("Kết quả năm trước – " + bloc.name());
        FormSheet sheet = book.sheet("Kết quả", 5, 9, 46, 13, 34, 26);
        sheet.line(FormLook.PLACE_OPEN, "KẾT QUẢ THI ĐUA NĂM " + year);
        sheet.line(FormLook.SIGNATURE, bloc.name());
        sheet.line(
                FormLook.NOTE,
                "Mỗi năm một tệp; kết quả của năm khác thì sửa năm ở dòng đầu. Ghi tên đơn vị như trong bảng của năm đó, kể cả"
                        + " đơn vị nay không còn trong khối; đơn vị không xếp hạng thì để trống ô hạng.");
        sheet.row(
                null,
                field(FormLook.TEXT, "Thang điểm (điểm chuẩn của bảng điểm năm đó)"),
                field(FormLook.POINTS_OPEN, null));
        sheet.head("Hạng", "Đơn vị", "Điểm", "Xếp loại", "Ghi chú");
        int top = sheet.next();
        bloc.members().forEach(member -> row(sheet, member));
        for (int other = 0; other < OTHERS; other++) {
            row(sheet, null);
        }
        accept(sheet, top, campaign);
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "KHỐI TRƯỞNG");
        book.marker(Markers.of(campaign, null, null, InputKind.PAST_TABLE.name()));
        sheet.open();
        return book.bytes();
    }

    private static void row(FormSheet sheet, @Nullable Agency member) {
        sheet.row(
                field(FormLook.CENTRE_OPEN, null),
                field(FormLook.TEXT_OPEN, member == null ? null : member.name()),
                field(FormLook.POINTS_OPEN, null),
                field(FormLook.TEXT_OPEN, null),
                field(FormLook.TEXT_OPEN, null));
    }

    private static void accept(FormSheet sheet, int top, Campaign campaign) {
        String rank = FormSheet.address(top, 0);
        sheet.accept(
                top,
                0,
                Validation.formula(
                        "AND(ISNUMBER(" + rank + ")," + rank + ">=1," + rank + "=INT(" + rank + "))",
                        "Hạng",
                        "Ghi số nguyên từ 1; không xếp hạng thì để trống.",
                        "Phải là số nguyên từ 1; không xếp hạng thì để trống."));
        String total = FormSheet.address(top, 2);
        sheet.accept(
                top,
                2,
                Validation.formula(
                        "ISNUMBER(" + total + ")",
                        "Điểm",
                        "Tổng điểm được công nhận của năm đó.",
                        "Phải là một con số, không kèm chữ."));
        String labels = campaign.classification().classes().stream()
                .map(AwardClass::label)
                .filter(label -> !label.contains(","))
                .collect(Collectors.joining(","));
        if (!labels.isEmpty() && labels.length() <= LONGEST_LIST) {
            String choose = "Chọn trong danh sách các mức xếp loại của năm nay.";
            sheet.accept(top, 3, Validation.words(labels, "Xếp loại", choose, choose));
        }
    }
}
