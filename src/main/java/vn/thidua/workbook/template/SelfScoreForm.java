package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.workbook.Stamp;
import vn.thidua.workbook.template.FormSheet.Field;
import vn.thidua.workbook.template.FormSheet.Formula;

/** The form <em>Bảng tự chấm điểm</em> with its figures and instructions. */
final class SelfScoreForm {

    private static final int BONUS = 3;
    private static final int DEDUCTION = 4;
    private static final int SCORE = 5;
    private static final int NOTE = 6;

    private final Campaign campaign;
    private final Bloc bloc;
    private final Agency agency;
    private final LastYear lastYear;
    private final Bounds bounds;
    private final FormBook book;
    private final FormSheet sheet;
    private final boolean compared;
    private final int check;
    private final Map<String, QuantitySheet.Rows> quantities;

    private SelfScoreForm(Campaign campaign, Bloc bloc, Agency agency, LastYear lastYear) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.agency = agency;
        this.lastYear = lastYear;
        this.bounds = new Bounds(bloc.rubric());
        this.book = new FormBook("Bảng tự chấm điểm – " + agency.name());
        this.compared = lastYear.knows(agency.code());
        this.check = compared ? NOTE + 2 : NOTE + 1;
        int[] widths =
                compared ? new int[] {7, 42, 8, 8, 8, 11, 27, 10, 26, 3} : new int[] {7, 46, 8, 8, 8, 12, 32, 26, 3};
        this.sheet = book.sheet("Tự chấm", check, widths);
        String title = "SỐ LIỆU KÈM BẢNG TỰ CHẤM ĐIỂM NĂM " + campaign.year();
        this.quantities = new QuantitySheet(book, bloc.rubric(), title, agency).write();
    }

    static byte[] write(Campaign campaign, Bloc bloc, Agency agency, LastYear lastYear) {
        return new SelfScoreForm(campaign, bloc, agency, lastYear).write();
    }

    private byte[] write() {
        Letterhead.write(sheet, 2, campaign.owner(), agency.name());
        sheet.line(FormLook.TITLE, "BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM " + campaign.year());
        String stamp = Stamp.of(campaign, false);
        if (!stamp.isEmpty()) {
            sheet.line(FormLook.STAMP, stamp);
        }
        sheet.line(FormLook.LINE, "Đơn vị: " + agency.name());
        sheet.line(FormLook.LINE, "Khối thi đua: " + bloc.name());
        int status = sheet.next();
        sheet.line(FormLook.STATUS, new Formula("\"\""));
        head();
        int first = sheet.next();
        int total = new ScoreRows(sheet, bloc.rubric(), check, List.of(SCORE), this::criterion, true).write();
        sheet.alarm(first, BONUS, SCORE, "LEN($" + letter(check) + (first + 1) + ")>0");
        sheet.hide(check + 1);
        sheet.formula(status, 0, StatusFormula.of(bloc.rubric(), first, total, SCORE, check));
        Signatures.write(sheet, 2, "NGƯỜI LẬP BẢNG", "THỦ TRƯỞNG ĐƠN VỊ");
        Guide.write(book, campaign, bloc, agency.name(), InputKind.SELF_SCORE);
        book.marker(Markers.of(campaign, bloc.rubric(), agency.code(), InputKind.SELF_SCORE.name()));
        sheet.open();
        return book.bytes();
    }

    private void head() {
        @Nullable String[] upper = new String[check + 1];
        @Nullable String[] lower = new String[check + 1];
        upper[0] = "STT";
        upper[1] = "Nội dung";
        upper[ScoreRows.BASE] = "ĐIỂM";
        lower[ScoreRows.BASE] = "Chuẩn";
        lower[BONUS] = "Thưởng";
        lower[DEDUCTION] = "Trừ";
        upper[SCORE] = "Điểm tự chấm";
        upper[NOTE] = "Giải trình / Minh chứng";
        if (compared) {
            upper[NOTE + 1] = "Kết quả năm " + (campaign.year() - 1);
        }
        upper[check] = "Kiểm tra";
        sheet.head(upper, lower);
    }

    private void criterion(Criterion criterion, boolean authorityOnly) {
        FormLook points = authorityOnly ? FormLook.CLOSED : FormLook.POINTS_OPEN;
        @Nullable Field[] fields = new Field[check + 2];
        fields[0] = field(FormLook.CODE, criterion.code());
        fields[1] = field(FormLook.TEXT, criterion.title());
        fields[ScoreRows.BASE] = field(FormLook.POINTS, criterion.base());
        fields[BONUS] = field(points, null);
        fields[DEDUCTION] = field(points, null);
        fields[SCORE] = field(points, null);
        fields[NOTE] = field(authorityOnly ? FormLook.CLOSED : FormLook.TEXT_OPEN, null);
        if (compared) {
            fields[NOTE + 1] = field(FormLook.FORMER, lastYear.score(agency.code(), criterion.code()));
        }
        if (!authorityOnly) {
            String figures = quantities.containsKey(criterion.code())
                    ? quantities.get(criterion.code()).notes()
                    : "";
            fields[check] = field(FormLook.CHECK, new Formula(RowCheck.self(criterion, sheet.next() + 1, figures)));
            fields[check + 1] = field(FormLook.CHECK, StatusFormula.weight(criterion));
        }
        sheet.row(fields);
        accept(criterion, authorityOnly);
    }

    private void accept(Criterion criterion, boolean authorityOnly) {
        String score = sheet.last(SCORE);
        if (authorityOnly) {
            sheet.accept(SCORE, bounds.nothing(criterion, score));
            return;
        }
        sheet.accept(BONUS, bounds.bonus(criterion, sheet.last(BONUS)));
        sheet.accept(DEDUCTION, bounds.deduction(criterion, sheet.last(DEDUCTION)));
        sheet.accept(SCORE, bounds.score(criterion, score, "Điểm tự chấm"));
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }
}
