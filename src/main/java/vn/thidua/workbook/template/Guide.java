package vn.thidua.workbook.template;

import static vn.thidua.workbook.template.FormSheet.field;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.words.CriterionWords;
import vn.thidua.campaign.words.RuleWords;

/** The sheet <em>Hướng dẫn</em>: who, until when, how to write, what the colours mean, and the rules with their codes. */
final class Guide {

    static final String NAME = "Hướng dẫn";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);

    private final FormSheet sheet;

    private Guide(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** @param kind what the form is sent as, for its due time; {@code null} if nobody waits for it */
    static void write(FormBook book, Campaign campaign, Bloc bloc, String who, @Nullable InputKind kind) {
        Guide guide = new Guide(book.sheet(NAME, 4, 9, 44, 52, 17));
        guide.introduce(campaign, bloc, who, kind);
        guide.howToWrite();
        guide.colours();
        guide.rules(bloc);
    }

    private void introduce(Campaign campaign, Bloc bloc, String who, @Nullable InputKind kind) {
        sheet.line(FormLook.TITLE, "HƯỚNG DẪN GHI BIỂU MẪU");
        sheet.skip();
        sheet.line(FormLook.LINE, "Biểu mẫu dành cho: " + who + ".");
        sheet.line(
                FormLook.LINE,
                "Đợt thi đua: " + campaign.title() + "; bảng điểm: "
                        + bloc.rubric().title() + ".");
        ZonedDateTime due = kind == null ? null : campaign.due(kind).orElse(null);
        String head = bloc.member(bloc.head()).map(Agency::name).orElse(bloc.head());
        String until = due == null ? "" : "Hạn nộp: " + MOMENT.format(due) + ". ";
        sheet.line(
                FormLook.LINE,
                until + "Nơi nhận: khối trưởng " + head + "; cơ quan chủ trì: " + campaign.owner() + ".");
        sheet.line(FormLook.LINE, "Căn cứ: " + String.join("; ", campaign.legalBasis()) + ".");
        sheet.skip();
    }

    private void howToWrite() {
        sheet.line(
                FormLook.LINE,
                "1. Chỉ ghi vào ô màu vàng nhạt. Chọn một ô để xem mức điểm được ghi; ghi quá mức thì bảng tính báo ngay.");
        sheet.line(
                FormLook.LINE,
                "2. Số thập phân ghi theo cách máy tính đang dùng (thường là dấu phẩy: 2,5), không kèm chữ «điểm», «đ» hay dấu %.");
        sheet.line(
                FormLook.LINE,
                "3. Điểm tự chấm = chuẩn + thưởng − trừ. Ô Trừ ghi số điểm bị trừ. Tổng các mục tự cộng, không phải ghi.");
        sheet.line(
                FormLook.LINE,
                "4. Tiêu chí không liên quan đến đơn vị: ghi «Không áp dụng» (hoặc KAD) vào ô điểm và nêu lý do ở cột bên cạnh.");
        sheet.line(
                FormLook.LINE,
                "5. Minh chứng: ghi số, ngày văn bản. Trang «Số liệu» (nếu có) ghi số vụ, số hồ sơ, tỷ lệ… theo mã quy tắc.");
        sheet.line(
                FormLook.LINE,
                "6. Trước khi nộp, xem dòng «Tình trạng» và cột «Kiểm tra»: hai nơi ấy nói điều còn sai. Không đổi tên, thêm hay bỏ dòng, cột, trang.");
        sheet.line(
                FormLook.LINE,
                "7. Các trang được khóa không có mật khẩu để giữ nguyên mã và điểm chuẩn; khi thật cần thì mở khóa: Review > Unprotect Sheet.");
        sheet.skip();
    }

    private void colours() {
        sheet.row(field(FormLook.TEXT_OPEN, null), field(FormLook.NOTE, "vàng nhạt: ô để ghi"));
        sheet.row(field(FormLook.CLOSED, null), field(FormLook.NOTE, "xám: không phải ghi"));
        sheet.row(field(FormLook.TEXT, null), field(FormLook.NOTE, "trắng: đã in sẵn, được khóa"));
        sheet.row(
                field(FormLook.CHECK, "chữ đỏ"),
                field(FormLook.NOTE, "chỗ chưa đúng; ô điểm của dòng ấy chuyển màu hồng"));
        sheet.skip();
    }

    private void rules(Bloc bloc) {
        sheet.head("Mã", "Tiêu chí và quy tắc", "Cách tính điểm", "Nơi theo dõi, căn cứ");
        bloc.rubric().sections().forEach(this::section);
        bloc.rubric().vetoes().forEach(veto -> plain(veto.code(), veto.title(), "Không xếp loại", ""));
    }

    private void section(Section section) {
        sheet.row(
                field(FormLook.GROUP_CODE, section.code()),
                field(FormLook.GROUP_TEXT, section.title()),
                field(
                        FormLook.GROUP_TEXT,
                        RuleWords.points(section.max()) + (section.authorityOnly() ? "; cấp trên chấm" : "")),
                field(FormLook.GROUP_TEXT, section.appraiser()));
        section.sections().forEach(this::section);
        section.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        String appraiser = criterion.appraiser() == null ? "" : criterion.appraiser();
        String legal = criterion.legal() == null ? "" : criterion.legal();
        String between = appraiser.isEmpty() || legal.isEmpty() ? "" : "; ";
        plain(criterion.code(), criterion.title(), CriterionWords.bounds(criterion) + ".", appraiser + between + legal);
        if (!criterion.direct()) {
            criterion.allRules().forEach(rule -> plain(rule.code(), "– " + rule.title(), RuleWords.of(rule), ""));
        }
    }

    private void plain(String code, String title, String how, String basis) {
        sheet.row(
                field(FormLook.CODE, code),
                field(FormLook.TEXT, title),
                field(FormLook.TEXT, how),
                field(FormLook.TEXT, basis));
    }
}
