package vn.thidua.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;

/** The form <em>Bảng điểm thẩm định</em>: criteria down, agencies across, the reasons on a sheet of their own. */
final class MatrixForm {

    private static final Look[] GROUP = {Look.GROUP_CODE, Look.GROUP_TEXT, Look.GROUP_NUMBER};
    private static final Look[] LINE = {Look.CODE, Look.TEXT, Look.NUMBER};
    private static final Look[] REASON = {Look.CODE, Look.TEXT};
    private static final int LEADING = 3;
    private static final int AGENCY_WIDTH = 13;

    private final Campaign campaign;
    private final Bloc bloc;
    private final Matrix matrix;
    private final FormSheet sheet;

    private MatrixForm(FormBook book, Campaign campaign, Bloc bloc, Matrix matrix) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.matrix = matrix;
        this.sheet = book.sheet("Thẩm định", true, widths(matrix.agencies().size()));
    }

    static void write(FormBook book, Campaign campaign, Bloc bloc, Matrix matrix) {
        new MatrixForm(book, campaign, bloc, matrix).write();
        FormSheet reasons = book.sheet("Lý do", false, 14, 34, 60);
        reasons.header("Mã tiêu chí", "Đơn vị", "Lý do");
        matrix.reasons().forEach(reason -> reasons.row(REASON, reason.criterion(), reason.agency(), reason.text()));
    }

    private void write() {
        matrix.head().writeTo(sheet, 2);
        sheet.line(Look.TITLE, "BẢNG ĐIỂM THẨM ĐỊNH THI ĐUA NĂM " + campaign.year());
        sheet.line(Look.LINE, "Khối thi đua: " + bloc.name());
        if (!matrix.appraiser().isEmpty()) {
            sheet.line(Look.LINE, "Đơn vị thẩm định: " + matrix.appraiser());
        }
        sheet.skip();
        List<String> header = new ArrayList<>(List.of("STT", "Nội dung", "Điểm chuẩn"));
        header.addAll(matrix.agencies());
        sheet.header(header.toArray(String[]::new));
        bloc.rubric().sections().stream().filter(this::covered).forEach(this::section);
        if (bloc.rubric().sections().stream().allMatch(this::covered)) {
            row(GROUP, "", "Tổng cộng", bloc.rubric().max(), sums(bloc.rubric().allCriteria()));
        }
        sheet.skip();
        sheet.pair(Look.OFFICE_NAME, 2, "NGƯỜI LẬP BẢNG", "TM. ĐOÀN THẨM ĐỊNH");
    }

    private boolean covered(Section section) {
        return matrix.sections().contains(section.code());
    }

    private void section(Section section) {
        row(GROUP, section.code(), section.title(), section.max(), sums(section.allCriteria()));
        section.sections().forEach(this::section);
        section.criteria()
                .forEach(criterion -> row(
                        LINE,
                        criterion.code(),
                        criterion.title(),
                        criterion.base(),
                        scores(criterion).stream().map(Figure::of).toList()));
    }

    private void row(Look[] looks, String code, String title, BigDecimal max, List<?> scores) {
        List<Object> values = new ArrayList<>(List.of(code, title, max));
        values.addAll(scores);
        sheet.row(looks, values.toArray());
    }

    private List<String> scores(Criterion criterion) {
        Map<String, List<String>> scores = matrix.scores();
        return scores.getOrDefault(criterion.code(), List.of());
    }

    private List<BigDecimal> sums(Stream<Criterion> criteria) {
        List<Criterion> all = criteria.toList();
        return IntStream.range(0, matrix.agencies().size())
                .mapToObj(column -> all.stream()
                        .filter(criterion -> column < scores(criterion).size())
                        .map(criterion -> Figure.amount(scores(criterion).get(column)))
                        .flatMap(Optional::stream)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private static int[] widths(int agencies) {
        int[] widths = new int[LEADING + agencies];
        widths[0] = 8;
        widths[1] = 48;
        widths[2] = 9;
        for (int column = LEADING; column < widths.length; column++) {
            widths[column] = AGENCY_WIDTH;
        }
        return widths;
    }
}
