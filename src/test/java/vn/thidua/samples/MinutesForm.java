package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;

/** The form <em>Biên bản thống nhất điểm</em>: the self-score repeated, the score agreed, the reason. */
final class MinutesForm {

    private static final Look[] GROUP = {Look.GROUP_CODE, Look.GROUP_TEXT, Look.GROUP_NUMBER};
    private static final Look[] LINE = {Look.CODE, Look.TEXT, Look.NUMBER, Look.NUMBER, Look.NUMBER, Look.TEXT};

    private final Campaign campaign;
    private final Bloc bloc;
    private final Minutes minutes;
    private final FormSheet sheet;

    private MinutesForm(FormBook book, Campaign campaign, Bloc bloc, Minutes minutes) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.minutes = minutes;
        this.sheet = book.sheet("Thống nhất", false, 8, 48, 10, 11, 11, 44);
    }

    static void write(FormBook book, Campaign campaign, Bloc bloc, Minutes minutes) {
        new MinutesForm(book, campaign, bloc, minutes).write();
        if (!minutes.amounts().isEmpty()) {
            String title = "SỐ LIỆU ĐÃ THỐNG NHẤT NĂM " + campaign.year();
            AmountSheet.write(book, bloc.rubric(), title, minutes.amounts());
        }
    }

    private void write() {
        minutes.head().writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BIÊN BẢN THỐNG NHẤT ĐIỂM THI ĐUA NĂM " + campaign.year());
        sheet.line(Look.LINE, "Đơn vị: " + minutes.unit());
        if (!minutes.appraiser().isEmpty()) {
            sheet.line(Look.LINE, "Đơn vị thẩm định: " + minutes.appraiser());
        }
        sheet.skip();
        sheet.header("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thống nhất", "Lý do");
        bloc.rubric().sections().forEach(this::section);
        Object restated = minutes.selfTotal().isEmpty()
                ? sum(bloc.rubric().allCriteria(), Agreed::self)
                : Figure.of(minutes.selfTotal());
        BigDecimal agreed = sum(bloc.rubric().allCriteria(), Agreed::agreed);
        sheet.row(GROUP, "", "Tổng cộng", bloc.rubric().max(), restated, agreed, "");
        sheet.skip();
        sheet.pair(Look.OFFICE_NAME, 2, "ĐẠI DIỆN ĐƠN VỊ", "ĐẠI DIỆN ĐOÀN THẨM ĐỊNH");
        sheet.pair(Look.PLACE, 2, "(Ký tên, đóng dấu)", "(Ký, ghi rõ họ tên)");
    }

    private void section(Section section) {
        sheet.row(
                GROUP,
                section.code(),
                section.title(),
                section.max(),
                sum(section.allCriteria(), Agreed::self),
                sum(section.allCriteria(), Agreed::agreed),
                "");
        section.sections().forEach(this::section);
        section.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        Agreed entry = minutes.entries().getOrDefault(criterion.code(), new Agreed("", "", ""));
        sheet.row(
                LINE,
                criterion.code(),
                criterion.title(),
                criterion.base(),
                Figure.of(entry.self()),
                Figure.of(entry.agreed()),
                entry.reason());
    }

    private BigDecimal sum(Stream<Criterion> criteria, Function<Agreed, String> column) {
        return criteria.flatMap(criterion -> Stream.ofNullable(minutes.entries().get(criterion.code())))
                .map(column)
                .map(Figure::amount)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
