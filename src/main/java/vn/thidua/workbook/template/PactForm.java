package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.template.FormSheet.Field;
import vn.thidua.workbook.template.FormSheet.Formula;

/** The forms of the pact: what is signed, and how it was kept; the campaign's indicators first, then room for the agency's own. */
final class PactForm {

    private static final int OWN_TARGETS = 12;
    private static final int PLAN = 3;
    private static final int ACTUAL = 4;
    private static final List<String> SIGNS = List.of("≥", "≤", ">", "<", "không quá");

    private final FormSheet sheet;
    private final boolean report;

    private PactForm(FormSheet sheet, boolean report) {
        this.sheet = sheet;
        this.report = report;
    }

    static byte[] signed(Campaign campaign, Agency agency) {
        FormBook book = new FormBook("Giao ước thi đua – " + agency.name());
        FormSheet sheet = book.sheet("Giao ước", 5, 7, 62, 18, 20, 36);
        new PactForm(sheet, false).fill(campaign, agency, "GIAO ƯỚC THI ĐUA NĂM " + campaign.year());
        book.marker(Markers.of(campaign, null, agency.code(), InputKind.PACT.name()));
        sheet.open();
        return book.bytes();
    }

    static byte[] report(Campaign campaign, Agency agency) {
        FormBook book = new FormBook("Báo cáo thực hiện giao ước – " + agency.name());
        FormSheet sheet = book.sheet("Báo cáo giao ước", 7, 7, 52, 15, 16, 16, 11, 28);
        new PactForm(sheet, true).fill(campaign, agency, "BÁO CÁO THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM " + campaign.year());
        book.marker(Markers.of(campaign, null, agency.code(), InputKind.PACT_REPORT.name()));
        sheet.open();
        return book.bytes();
    }

    private void fill(Campaign campaign, Agency agency, String title) {
        Letterhead.write(sheet, 2, campaign.owner(), agency.name());
        sheet.line(FormLook.TITLE, title);
        sheet.line(FormLook.LINE, "Đơn vị: " + agency.name());
        sheet.line(
                FormLook.NOTE,
                "Kế hoạch ghi một con số"
                        + (report ? ", đúng như đã ký" : "")
                        + "; chỉ tiêu không được vượt thì ghi «không quá» hoặc «≤» trước số. Chỉ tiêu không liên quan: ghi «"
                        + Bounds.NOT_APPLICABLE + "».");
        if (report) {
            sheet.head("STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Ghi chú");
        } else {
            sheet.head("STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Ghi chú");
        }
        int number = 0;
        for (Indicator indicator : campaign.indicators()) {
            row(++number, indicator);
        }
        for (int own = 0; own < OWN_TARGETS; own++) {
            row(++number, null);
        }
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "THỦ TRƯỞNG ĐƠN VỊ");
    }

    private void row(int number, @Nullable Indicator indicator) {
        Field code = field(FormLook.CODE, BigDecimal.valueOf(number));
        Field title = indicator == null ? field(FormLook.TEXT_OPEN, null) : field(FormLook.TEXT, indicator.title());
        Field unit = indicator == null || indicator.unit() == null
                ? field(FormLook.CENTRE_OPEN, null)
                : field(FormLook.CODE, indicator.unit());
        Field open = field(FormLook.POINTS_OPEN, null);
        Field note = field(FormLook.TEXT_OPEN, null);
        if (report) {
            Formula rate = new Formula(rate(sheet.next() + 1));
            sheet.row(code, title, unit, open, open, field(FormLook.POINTS, rate), note);
            sheet.accept(ACTUAL, actual(sheet.last(ACTUAL)));
        } else {
            sheet.row(code, title, unit, open, note);
        }
        sheet.accept(PLAN, plan(indicator, sheet.last(PLAN)));
    }

    /** Where both are plain numbers; of a target with a sign in front nobody needs a percentage. */
    private static String rate(int row) {
        String plan = "D" + row;
        String actual = "E" + row;
        return "IF(AND(ISNUMBER(" + plan + "),ISNUMBER(" + actual + ")),IF(" + plan + ">0,ROUND(" + actual + "/" + plan
                + "*100,2),\"\"),\"\")";
    }

    private static Validation plan(@Nullable Indicator indicator, String cell) {
        StringBuilder signed = new StringBuilder();
        for (String sign : SIGNS) {
            signed.append(",LEFT(")
                    .append(cell)
                    .append(',')
                    .append(sign.length())
                    .append(")=\"")
                    .append(sign)
                    .append('"');
        }
        String side = indicator != null && indicator.direction().downwards()
                ? "Chỉ tiêu này đạt khi không vượt kế hoạch. "
                : "";
        return Validation.formula(
                "OR(" + number(cell) + "," + Bounds.notApplicable(cell) + signed + ")",
                "Kế hoạch",
                side + "Ghi số từ 0; hoặc «không quá 2», «≥ 95». Không liên quan: «" + Bounds.NOT_APPLICABLE + "».",
                "Phải là số từ 0, có thể có «≥», «≤», «không quá» đứng trước, hoặc «" + Bounds.NOT_APPLICABLE + "».");
    }

    private static Validation actual(String cell) {
        return Validation.formula(
                "OR(" + number(cell) + "," + Bounds.notApplicable(cell) + ")",
                "Thực hiện",
                "Ghi số đã đạt được, từ 0. Không liên quan: «" + Bounds.NOT_APPLICABLE + "».",
                "Phải là số từ 0, không kèm chữ hay đơn vị tính, hoặc «" + Bounds.NOT_APPLICABLE + "».");
    }

    private static String number(String cell) {
        return "AND(ISNUMBER(" + cell + ")," + cell + ">=0)";
    }
}
