package vn.thidua.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.Place;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.standing.Standing;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.telling.BlocView;

/** "Giải trình điểm": for every score why it is what it is, and the cells that it comes from. */
final class ExplanationSheet {

    static final String NAME = "Giải trình điểm";

    private static final Tab TAB =
            new Tab(NAME, "Vì sao mỗi tiêu chí được số điểm ấy, lấy từ ô nào của tệp nào", Tab.Kind.BASIS);

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 22, Look.TEXT),
            new Column("Mã", 7, Look.TEXT),
            new Column("Tiêu chí", 30, Look.TEXT),
            new Column("Điểm", 9, Look.POINTS),
            new Column("Vì sao", 68, Look.TEXT),
            new Column("Tệp tự chấm", 22, Look.TEXT),
            new Column("Ô tự chấm", 13, Look.TEXT),
            new Column("Tệp thẩm định, hội nghị", 22, Look.TEXT),
            new Column("Ô thẩm định", 13, Look.TEXT),
            new Column("Người chấm", 18, Look.TEXT));

    private ExplanationSheet() {}

    static void write(Book book, BlocView view, BlocExplanations explanations) {
        Page page = book.page(TAB, COLUMNS, 2);
        page.title("VÌ SAO ĐƯỢC SỐ ĐIỂM NÀY", view.subtitle(), view.provisional());
        page.head();
        List<Criterion> criteria = view.bloc().bloc().rubric().allCriteria().toList();
        for (Standing standing : view.standings()) {
            List<Explanation> told = explanations.criteria(standing.agency().code());
            for (int i = 0; i < criteria.size(); i++) {
                row(page, standing, criteria.get(i), told.get(i));
            }
        }
        page.table();
        page.skip();
        page.note("Cho đến từng quy tắc và từng ô số liệu: thidua explain "
                + view.results().campaign().id() + " <đơn vị> <mã tiêu chí>.");
    }

    private static void row(Page page, Standing standing, Criterion criterion, Explanation told) {
        CriterionScore score = standing.card().criterion(criterion.code()).orElseThrow();
        Place self = score.self().source();
        Mark above = score.council().score() == null ? score.appraised() : score.council();
        Place appraised = above.source();
        page.row(
                standing.agency().name(),
                criterion.code(),
                criterion.title(),
                told.value(),
                told.sentence(),
                self == null ? "" : self.file(),
                cell(self),
                appraised == null ? "" : appraised.file(),
                cell(appraised),
                above.by());
    }

    /** "Tự chấm!F12". */
    private static String cell(@Nullable Place place) {
        return place == null || place.cell() == null
                ? ""
                : place.sheet() == null ? place.cell() : place.sheet() + "!" + place.cell();
    }
}
