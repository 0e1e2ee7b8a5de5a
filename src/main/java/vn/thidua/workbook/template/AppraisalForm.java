package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.util.List;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Source;
import vn.thidua.workbook.Stamp;
import vn.thidua.workbook.template.FormSheet.Field;
import vn.thidua.workbook.template.FormSheet.Formula;

/** The form <em>Biên bản thống nhất điểm</em> of one agency, for whoever appraises it. */
final class AppraisalForm {

    private static final int SELF = 3;
    private static final int AGREED = 4;
    private static final int REASON = 5;
    private static final int CHECK = 6;

    private final FormSheet sheet;
    private final Bounds bounds;

    private AppraisalForm(FormSheet sheet, Bounds bounds) {
        this.sheet = sheet;
        this.bounds = bounds;
    }

    static byte[] write(Campaign campaign, Bloc bloc, Agency agency) {
        FormBook book = new FormBook("Biên bản thống nhất điểm – " + agency.name());
        FormSheet sheet = book.sheet("Thống nhất", CHECK, 7, 46, 9, 11, 12, 34, 26);
        new AppraisalForm(sheet, new Bounds(bloc.rubric())).fill(campaign, bloc, agency);
        if (ReportedQuantity.of(bloc.rubric()).stream().anyMatch(asked -> asked.source() == Source.SUBMISSION)) {
            String title = "SỐ LIỆU ĐƯỢC THỐNG NHẤT NĂM " + campaign.year();
            new QuantitySheet(book, bloc.rubric(), title, agency).write();
        }
        Guide.write(book, campaign, bloc, "bên thẩm định điểm của " + agency.name(), InputKind.APPRAISAL);
        book.marker(Markers.of(campaign, bloc.rubric(), agency.code(), InputKind.APPRAISAL.name()));
        sheet.open();
        return book.bytes();
    }

    private void fill(Campaign campaign, Bloc bloc, Agency agency) {
        Letterhead.write(sheet, 2, campaign.owner(), "………………");
        sheet.line(FormLook.TITLE, "BIÊN BẢN THỐNG NHẤT ĐIỂM THI ĐUA NĂM " + campaign.year());
        String stamp = Stamp.of(campaign, false);
        if (!stamp.isEmpty()) {
            sheet.line(FormLook.STAMP, stamp);
        }
        sheet.line(FormLook.LINE, "Đơn vị: " + agency.name());
        sheet.line(FormLook.LINE, "Khối thi đua: " + bloc.name());
        sheet.pair(2, FormLook.LINE, "Đơn vị thẩm định:", FormLook.LINE_OPEN, "");
        sheet.line(
                FormLook.NOTE,
                "Đơn vị thẩm định: ghi «Khối trưởng», «Khối phó» hoặc tên cơ quan; để trống thì theo bảng điểm."
                        + " Chép điểm đơn vị tự chấm vào cột «Điểm tự chấm»; điểm thống nhất khác thì nêu lý do.");
        sheet.head("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thống nhất", "Lý do", "Kiểm tra");
        int first = sheet.next();
        new ScoreRows(sheet, bloc.rubric(), CHECK, List.of(SELF, AGREED), this::criterion, false).write();
        sheet.alarm(first, AGREED, REASON, "LEN($G" + (first + 1) + ")>0");
        Signatures.write(sheet, 2, "ĐẠI DIỆN ĐƠN VỊ", "ĐẠI DIỆN BÊN THẨM ĐỊNH");
    }

    private void criterion(Criterion criterion, boolean authorityOnly) {
        Field[] fields = {
            field(FormLook.CODE, criterion.code()),
            field(FormLook.TEXT, criterion.title()),
            field(FormLook.POINTS, criterion.base()),
            field(authorityOnly ? FormLook.CLOSED : FormLook.POINTS_OPEN, null),
            field(FormLook.POINTS_OPEN, null),
            field(FormLook.TEXT_OPEN, null),
            field(FormLook.CHECK, new Formula(RowCheck.agreed(criterion, sheet.next() + 1)))
        };
        sheet.row(fields);
        if (!authorityOnly) {
            sheet.accept(SELF, bounds.score(criterion, sheet.last(SELF), "Điểm tự chấm"));
        }
        sheet.accept(AGREED, bounds.score(criterion, sheet.last(AGREED), "Điểm thống nhất"));
    }
}
