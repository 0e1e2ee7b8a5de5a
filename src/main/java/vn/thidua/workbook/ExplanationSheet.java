package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

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

    private ExplanationSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Vì sao mỗi tiêu chí được số điểm ấy, lấy từ ô nào của tệp nào"), Tab.Kind.BASIS);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 22, Look.TEXT),
                new Column(say("Mã"), 7, Look.TEXT),
                new Column(say("Tiêu chí"), 30, Look.TEXT),
                new Column(say("Điểm"), 9, Look.POINTS),
                new Column(say("Vì sao"), 68, Look.TEXT),
                new Column(say("Tệp tự chấm"), 22, Look.TEXT),
                new Column(say("Ô tự chấm"), 13, Look.TEXT),
                new Column(say("Tệp thẩm định, hội nghị"), 22, Look.TEXT),
                new Column(say("Ô thẩm định"), 13, Look.TEXT),
                new Column(say("Người chấm"), 18, Look.TEXT));
    }

    static void write(Book book, BlocView view, BlocExplanations explanations) {
        Page page = book.page(tab(), columns(), 2);
        page.title(say("VÌ SAO ĐƯỢC SỐ ĐIỂM NÀY"), view.subtitle(), view.provisional());
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
        page.note(say(
                "Cho đến từng quy tắc và từng ô số liệu: thidua explain {0} <đơn vị> <mã tiêu chí>.",
                view.results().campaign().id()));
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
