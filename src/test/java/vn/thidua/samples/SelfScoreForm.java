package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;

/** The form <em>Bảng tự chấm điểm</em> with its two-row header and, where there are quantities, the sheet Số liệu. */
final class SelfScoreForm {

    private static final Look[] GROUP = {Look.GROUP_CODE, Look.GROUP_TEXT, Look.GROUP_NUMBER};
    private static final Look[] LINE = {
        Look.CODE, Look.TEXT, Look.NUMBER, Look.NUMBER, Look.NUMBER, Look.NUMBER, Look.TEXT
    };
    private static final Look[] RULE = {Look.CODE, Look.REMARK};

    private final Campaign campaign;
    private final Bloc bloc;
    private final SelfScore self;
    private final FormSheet sheet;

    private SelfScoreForm(FormBook book, Campaign campaign, Bloc bloc, SelfScore self) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.self = self;
        this.sheet = book.sheet("Tự chấm", false, 8, 48, 9, 9, 9, 13, 40);
    }

    static void write(FormBook book, Campaign campaign, Bloc bloc, SelfScore self) {
        new SelfScoreForm(book, campaign, bloc, self).write();
        if (!self.amounts().isEmpty()) {
            String title = "SỐ LIỆU KÈM BẢNG TỰ CHẤM ĐIỂM NĂM " + campaign.year();
            AmountSheet.write(book, bloc.rubric(), title, self.amounts());
        }
    }

    private void write() {
        self.head().writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM " + campaign.year());
        sheet.line(Look.LINE, "Đơn vị: " + self.unit());
        sheet.line(Look.LINE, "Khối thi đua: " + bloc.name());
        sheet.skip();
        sheet.header(
                new String[] {"STT", "Nội dung", "ĐIỂM", null, null, "Điểm tự chấm", "Giải trình / Minh chứng"},
                new String[] {null, null, "Chuẩn", "Thưởng", "Trừ", null, null});
        bloc.rubric().sections().forEach(this::section);
        Object total = self.total().isEmpty() ? sum(bloc.rubric().allCriteria()) : Figure.of(self.total());
        sheet.row(GROUP, "", "Tổng cộng", bloc.rubric().max(), "", "", total, "");
        sheet.skip();
        sheet.pair(Look.OFFICE_NAME, 2, "NGƯỜI LẬP BẢNG", "THỦ TRƯỞNG ĐƠN VỊ");
        sheet.pair(Look.PLACE, 2, "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)");
    }

    private void section(Section section) {
        BigDecimal total = sum(section.allCriteria());
        sheet.row(GROUP, section.code(), section.title(), section.max(), "", "", total, "");
        section.sections().forEach(this::section);
        section.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        Entry entry = self.entries().getOrDefault(criterion.code(), Entry.of(""));
        sheet.row(
                LINE,
                criterion.code(),
                criterion.title(),
                criterion.base(),
                Figure.of(entry.bonus()),
                Figure.of(entry.deduction()),
                Figure.of(entry.score()),
                entry.note());
        if (!criterion.direct()) {
            criterion.rules().forEach(rule -> sheet.row(RULE, "", "– " + rule.title(), "", "", "", "", ""));
        }
    }

    private BigDecimal sum(Stream<Criterion> criteria) {
        return criteria.map(criterion -> self.entries().getOrDefault(criterion.code(), Entry.of("")))
                .map(entry -> Figure.amount(entry.score()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
