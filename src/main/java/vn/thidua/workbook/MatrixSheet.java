package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;

/** "Bảng điểm": the final score of every criterion and section, one column an agency. */
final class MatrixSheet {

    static final String NAME = "Bảng điểm";

    /** Declared "không áp dụng". */
    private static final String NOT_APPLICABLE = "KAD";

    private MatrixSheet() {}

    static void write(Book book, BlocView view) {
        Page page = book.page(NAME, columns(view), 3);
        page.title("BẢNG ĐIỂM TỪNG TIÊU CHÍ", view.subtitle(), view.provisional());
        page.head();
        for (Section section : view.bloc().bloc().rubric().sections()) {
            section(page, view, section);
        }
        BigDecimal max = view.bloc().bloc().rubric().max();
        strong(page, "", "Tổng cộng", max, view, Scorecard::finalTotal);
        page.skip();
        page.note("Điểm in nghiêng là điểm tạm tính (chưa thẩm định, lấy theo tự chấm); " + NOT_APPLICABLE
                + " là không áp dụng và không được tính điểm; ô trống là chưa có điểm.");
    }

    private static List<Column> columns(BlocView view) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Mã", 8, Look.TEXT));
        columns.add(new Column("Nội dung", 38, Look.TEXT));
        columns.add(new Column("Điểm chuẩn", 9, Look.FIGURE));
        int width = view.standings().size() == 1 ? 24 : 13;
        for (Standing standing : view.standings()) {
            columns.add(new Column(standing.agency().name(), width, Look.POINTS));
        }
        return List.copyOf(columns);
    }

    private static void section(Page page, BlocView view, Section section) {
        strong(
                page,
                section.code(),
                section.title(),
                section.max(),
                view,
                card -> card.section(section.code())
                        .map(MatrixSheet::sum)
                        .flatMap(Function.identity())
                        .orElse(null));
        section.sections().forEach(child -> section(page, view, child));
        section.criteria().forEach(criterion -> criterion(page, view, criterion));
    }

    private static Optional<BigDecimal> sum(SectionScore score) {
        return Optional.ofNullable(score.finalScore());
    }

    private static void strong(
            Page page,
            String code,
            String title,
            BigDecimal max,
            BlocView view,
            Function<Scorecard, @Nullable BigDecimal> points) {
        List<@Nullable Object> values = new ArrayList<>(List.of(code, title, max));
        view.standings()
                .forEach(standing -> values.add(scored(standing.card()) ? points.apply(standing.card()) : null));
        page.strongRow(values.toArray());
    }

    /** Where nothing was scored, a sum of 0 would say too much. */
    private static boolean scored(Scorecard card) {
        return card.criteria().stream().anyMatch(score -> score.finalScore() != null);
    }

    private static void criterion(Page page, BlocView view, Criterion criterion) {
        List<@Nullable Object> values = new ArrayList<>(List.of(criterion.code(), criterion.title(), criterion.base()));
        for (Standing standing : view.standings()) {
            values.add(standing.card()
                    .criterion(criterion.code())
                    .map(MatrixSheet::points)
                    .orElse(null));
        }
        page.row(values.toArray());
    }

    private static @Nullable Object points(CriterionScore score) {
        BigDecimal points = score.finalScore();
        if (points == null) {
            return score.notApplicable() ? NOT_APPLICABLE : null;
        }
        return score.appraised().score() == null ? new Page.Provisional(points) : points;
    }
}
