package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.standing.Standing;

/** "Đối chiếu": every criterion at which appraisal and self-score differ. */
final class ComparisonSheet {

    static final String NAME = "Đối chiếu";

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 34, Look.TEXT),
            new Column("Mã", 8, Look.TEXT),
            new Column("Tiêu chí", 48, Look.TEXT),
            new Column("Điểm chuẩn", 9, Look.FIGURE),
            new Column("Tự chấm", 11, Look.POINTS),
            new Column("Thẩm định", 12, Look.POINTS),
            new Column("Chênh lệch", 12, Look.DIFFERENCE),
            new Column("Ghi chú", 30, Look.TEXT));

    private ComparisonSheet() {}

    static void write(Book book, BlocView view) {
        Page page = book.page(NAME, COLUMNS, 1);
        page.title("ĐỐI CHIẾU ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH", view.subtitle(), view.provisional());
        page.head();
        view.standings().forEach(standing -> rows(page, view, standing));
        page.filter();
        page.skip();
        view.standings().forEach(standing -> page.note(summary(standing)));
    }

    private static void rows(Page page, BlocView view, Standing standing) {
        for (Criterion criterion : view.bloc().bloc().rubric().allCriteria().toList()) {
            standing.card()
                    .criterion(criterion.code())
                    .filter(ComparisonSheet::differs)
                    .ifPresent(score -> row(page, view, standing, criterion, score));
        }
    }

    private static boolean differs(CriterionScore score) {
        BigDecimal self = score.self().score();
        BigDecimal appraised = score.appraised().score();
        return self != null && appraised != null && self.compareTo(appraised) != 0;
    }

    private static void row(Page page, BlocView view, Standing standing, Criterion criterion, CriterionScore score) {
        BigDecimal self = Objects.requireNonNull(score.self().score());
        BigDecimal appraised = Objects.requireNonNull(score.appraised().score());
        page.row(
                standing.agency().name(),
                criterion.code(),
                criterion.title(),
                criterion.base(),
                self,
                appraised,
                appraised.subtract(self),
                withoutReason(view, score) ? "Thiếu lý do của bên thẩm định" : "");
    }

    private static boolean withoutReason(BlocView view, CriterionScore score) {
        Place source = score.appraised().source();
        return view.submissions().stream()
                .flatMap(submission -> submission.findings().stream())
                .filter(finding -> finding.code() == FindingCode.APPRAISAL_WITHOUT_REASON)
                .anyMatch(finding -> finding.place().equals(source));
    }

    /** "Sở Y tế: 2 tiêu chí khác nhau, 0 tiêu chí chưa thẩm định." */
    private static String summary(Standing standing) {
        List<CriterionScore> scores = standing.card().criteria();
        if (scores.stream().allMatch(score -> score.finalScore() == null)) {
            return standing.agency().name() + ": chưa có điểm.";
        }
        long differing = scores.stream().filter(ComparisonSheet::differs).count();
        long open = scores.stream()
                .filter(score -> score.self().score() != null)
                .filter(score -> score.appraised().score() == null)
                .count();
        return "%s: %s tiêu chí khác nhau, %s tiêu chí chưa thẩm định."
                .formatted(standing.agency().name(), differing, open);
    }
}
