package vn.thidua.workbook;

import java.util.List;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.standing.Standing;

/** "Nguồn số liệu": for every score, whether it was entered or derived, and the cell it stands in. */
final class SourcesSheet {

    static final String NAME = "Nguồn số liệu";

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 28, Look.TEXT),
            new Column("Mã", 8, Look.TEXT),
            new Column("Tiêu chí", 54, Look.TEXT),
            new Column("Cấp chấm", 10, Look.TEXT),
            new Column("Điểm", 9, Look.POINTS),
            new Column("Cách có điểm", 15, Look.TEXT),
            new Column("Điểm nhập", 10, Look.POINTS),
            new Column("Điểm tính", 10, Look.POINTS),
            new Column("Tệp", 32, Look.TEXT),
            new Column("Trang", 12, Look.TEXT),
            new Column("Ô", 7, Look.CENTRE),
            new Column("Người chấm", 28, Look.TEXT));

    private SourcesSheet() {}

    static void write(Book book, BlocView view) {
        Page page = book.page(NAME, COLUMNS, 2);
        page.title("NGUỒN CỦA TỪNG ĐIỂM SỐ", view.subtitle(), view.provisional());
        page.head();
        for (Standing standing : view.standings()) {
            for (Criterion criterion : view.bloc().bloc().rubric().allCriteria().toList()) {
                standing.card().criterion(criterion.code()).ifPresent(score -> rows(page, standing, criterion, score));
            }
        }
        page.filter();
        if (view.standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .allMatch(score -> score.finalScore() == null)) {
            page.skip();
            page.note("Chưa có điểm nào.");
        }
    }

    private static void rows(Page page, Standing standing, Criterion criterion, CriterionScore score) {
        row(page, standing, criterion, "Tự chấm", score.self());
        row(page, standing, criterion, "Thẩm định", score.appraised());
        row(page, standing, criterion, "Hội nghị", score.council());
    }

    private static void row(Page page, Standing standing, Criterion criterion, String party, Mark mark) {
        if (mark.score() == null) {
            return;
        }
        Place source = mark.source();
        page.row(
                standing.agency().name(),
                criterion.code(),
                criterion.title(),
                party,
                mark.score(),
                Words.of(mark.from()),
                mark.entered(),
                mark.derived(),
                source == null ? "" : source.file(),
                source == null ? "" : source.sheet(),
                source == null ? "" : source.cell(),
                mark.by());
    }
}
