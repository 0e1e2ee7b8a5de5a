package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Criterion;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;

/** "Đối chiếu": every criterion at which appraisal and self-score differ, with both parties' words. */
final class ComparisonSheet {

    static final String NAME = "Đối chiếu";

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 24, Look.TEXT),
            new Column("Mã", 7, Look.TEXT),
            new Column("Tiêu chí", 36, Look.TEXT),
            new Column("Điểm chuẩn", 8, Look.FIGURE),
            new Column("Tự chấm", 9, Look.POINTS),
            new Column("Thẩm định", 9, Look.POINTS),
            new Column("Chênh lệch", 9, Look.DIFFERENCE));

    private ComparisonSheet() {}

    static void write(Book book, BlocView view) {
        boolean explained = explained(view);
        Page page = book.page(NAME, columns(explained), 1);
        page.title("ĐỐI CHIẾU ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH", view.subtitle(), view.provisional());
        page.head();
        view.standings().forEach(standing -> rows(page, view, standing, explained));
        page.filter();
        page.skip();
        view.standings().forEach(standing -> page.note(ComparisonNote.of(view, standing)));
    }

    /** Whether any agency said something where the appraiser differs. */
    private static boolean explained(BlocView view) {
        return view.standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .filter(CriterionScore::differs)
                .anyMatch(score -> !score.self().note().isEmpty());
    }

    private static List<Column> columns(boolean explained) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        if (explained) {
            columns.add(new Column("Giải trình của đơn vị", 34, Look.TEXT));
        }
        columns.add(new Column("Lý do của bên thẩm định", explained ? 38 : 50, Look.TEXT));
        return columns;
    }

    private static void rows(Page page, BlocView view, Standing standing, boolean explained) {
        for (Criterion criterion : view.bloc().bloc().rubric().allCriteria().toList()) {
            standing.card()
                    .criterion(criterion.code())
                    .filter(CriterionScore::differs)
                    .ifPresent(score -> row(page, view, standing, criterion, score, explained));
        }
    }

    private static void row(
            Page page, BlocView view, Standing standing, Criterion criterion, CriterionScore score, boolean explained) {
        BigDecimal self = Objects.requireNonNull(score.self().score());
        BigDecimal appraised = Objects.requireNonNull(score.appraised().score());
        List<Object> values = new ArrayList<>(List.of(
                standing.agency().name(),
                criterion.code(),
                criterion.title(),
                criterion.base(),
                self,
                appraised,
                view.difference(appraised, self)));
        if (explained) {
            values.add(score.self().note());
        }
        String reason = score.appraised().note();
        values.add(reason.isEmpty() ? "(không nêu lý do)" : reason);
        page.row(values.toArray());
    }
}
