package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;

/** "Đối chiếu": every criterion at which two levels differ, with the words of each. */
final class ComparisonSheet {

    static final String NAME = "Đối chiếu";

    private ComparisonSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Tiêu chí có kết quả khác điểm tự chấm, lý do của mỗi bên"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 24, Look.TEXT),
                new Column(say("Mã"), 7, Look.TEXT),
                new Column(say("Tiêu chí"), 36, Look.TEXT),
                new Column(say("Điểm chuẩn"), 8, Look.FIGURE),
                new Column(say("Tự chấm"), 9, Look.POINTS),
                new Column(say("Thẩm định"), 9, Look.POINTS));
    }

    static void write(Book book, BlocView view) {
        if (!any(view, score -> true)) {
            book.without(tab(), say("không tiêu chí nào có điểm được tính khác điểm tự chấm"));
            return;
        }
        boolean explained = any(view, score -> !score.self().note().isEmpty());
        boolean agreed = any(view, score -> score.council().score() != null);
        Page page = book.page(tab(), columns(explained, agreed), 1);
        page.title(say("ĐỐI CHIẾU ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH"), view.subtitle(), view.provisional());
        page.head();
        view.standings().forEach(standing -> rows(page, view, standing, explained, agreed));
        page.table();
        page.skip();
        view.standings().forEach(standing -> page.note(ComparisonNote.of(view, standing)));
    }

    private static boolean any(BlocView view, Predicate<CriterionScore> said) {
        return view.standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .filter(CriterionScore::differs)
                .anyMatch(said);
    }

    private static List<Column> columns(boolean explained, boolean agreed) {
        List<Column> columns = new ArrayList<>(columns());
        if (agreed) {
            columns.add(new Column(say("Hội nghị"), 9, Look.POINTS));
        }
        columns.add(new Column(say("Chênh lệch"), 9, Look.DIFFERENCE));
        if (explained) {
            columns.add(new Column(say("Giải trình của đơn vị"), agreed ? 30 : 34, Look.TEXT));
        }
        String reason = agreed ? say("Lý do của thẩm định, hội nghị") : say("Lý do của bên thẩm định");
        columns.add(new Column(reason, (explained ? 38 : 50) - (agreed ? 5 : 0), Look.TEXT));
        return columns;
    }

    private static void rows(Page page, BlocView view, Standing standing, boolean explained, boolean agreed) {
        for (Criterion criterion : view.bloc().bloc().rubric().allCriteria().toList()) {
            standing.card()
                    .criterion(criterion.code())
                    .filter(CriterionScore::differs)
                    .ifPresent(score -> row(page, view, standing, criterion, score, explained, agreed));
        }
    }

    private static void row(
            Page page,
            BlocView view,
            Standing standing,
            Criterion criterion,
            CriterionScore score,
            boolean explained,
            boolean agreed) {
        BigDecimal self = score.self().score();
        BigDecimal counts = score.finalScore();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                standing.agency().name(),
                criterion.code(),
                criterion.title(),
                criterion.base(),
                self,
                score.appraised().score()));
        if (agreed) {
            values.add(score.council().score());
        }
        values.add(self == null || counts == null ? null : view.difference(counts, self));
        if (explained) {
            values.add(score.self().note());
        }
        values.add(reasons(score));
        page.row(values.toArray());
    }

    /** Where the meeting spoke too, each reason with whose it is. */
    static String reasons(CriterionScore score) {
        String appraiser = reason(score.appraised(), score.appraised().differs(score.self()));
        String meeting = reason(score.council(), score.council().differs(score.belowCouncil()));
        if (score.council().score() == null) {
            return appraiser;
        }
        return Stream.of(
                        appraiser.isEmpty() ? "" : say("Thẩm định: {0}", appraiser),
                        meeting.isEmpty() ? "" : say("Hội nghị: {0}", meeting))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String reason(Mark mark, boolean differs) {
        return mark.note().isEmpty() && differs ? say("(không nêu lý do)") : mark.note();
    }
}
