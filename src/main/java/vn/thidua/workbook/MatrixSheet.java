package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Section;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.standing.Standing;
import vn.thidua.telling.AppraiserNotes;
import vn.thidua.telling.BlocView;

/** "Bảng điểm": the final score of every criterion and section, one column an agency. */
final class MatrixSheet {

    static final String NAME = "Bảng điểm";

    /** Declared "không áp dụng". */
    private static final String NOT_APPLICABLE = "KAD";

    private static final int BASE = 2;

    /** Code, title and base stay in view. */
    private static final int FIXED = 3;

    private final BlocView view;
    private final Sums sums;
    private int depth;

    private MatrixSheet(BlocView view) {
        this.view = view;
        this.sums = new Sums(view.bloc().bloc().rubric(), BASE);
    }

    private static Tab tab() {
        return new Tab(say(NAME), say("Điểm từng tiêu chí, mục và tổng, mỗi đơn vị một cột"), Tab.Kind.RESULT);
    }

    /** Where the agencies' totals lie, as references for formulas of other sheets, in the order of the standings. */
    static List<String> write(Book book, BlocView view) {
        return new MatrixSheet(view).write(book.page(tab(), columns(view), FIXED));
    }

    private List<String> write(Page page) {
        page.title(say("BẢNG ĐIỂM TỪNG TIÊU CHÍ"), view.subtitle(), view.provisional());
        page.head();
        int first = page.next();
        view.bloc().bloc().rubric().sections().forEach(section -> section(page, section, 0));
        page.table();
        int row = page.next();
        totals(page, first, row);
        page.outline(depth);
        shades(page, first, row);
        List<String> notes = new ArrayList<>(List.of(say(
                "Nền hồng, chữ đậm: dưới một nửa điểm chuẩn; nền vàng: dưới bốn phần năm. Nút – ở lề trái gập các dòng của một"
                        + " mục.")));
        notes.addAll(AppraiserNotes.of(view));
        String legend = legend(view);
        if (!legend.isEmpty()) {
            notes.add(legend);
        }
        page.skip();
        notes.forEach(page::note);
        return IntStream.range(0, view.standings().size())
                .mapToObj(at -> "'" + say(NAME) + "'!" + Sums.letters(FIXED + at) + (row + 1))
                .toList();
    }

    private void totals(Page page, int first, int row) {
        List<@Nullable Object> values = new ArrayList<>(List.of("", say("Tổng cộng"), sums.baseTotal(first)));
        for (Standing standing : view.standings()) {
            Scorecard card = standing.card();
            // No table quotes the totals of who has no rank.
            BigDecimal total = standing.rank() != null && scored(card) ? card.finalTotal() : null;
            values.add(
                    total == null
                            ? null
                            : sums.total(first, row, values.size(), card, total, provisional(card, code -> true)));
        }
        page.strongRow(values.toArray());
    }

    /** Where much was lost: the number says how much, the shade leads the eye there. */
    private void shades(Page page, int first, int row) {
        if (view.standings().isEmpty()) {
            return;
        }
        CellRangeAddress scores = new CellRangeAddress(
                first, row - 1, FIXED, FIXED + view.standings().size() - 1);
        String own = Sums.letters(FIXED) + (first + 1);
        String base = "$" + Sums.letters(BASE) + (first + 1);
        String scored = "AND(ISNUMBER(" + own + ")," + base + ">0," + own + "<" + base + "*";
        page.conditions().where(scores, scored + "0.5)", Conditions.BAD, true);
        page.conditions().where(scores, scored + "0.8)", Conditions.DOUBTFUL, false);
    }

    /** Of what really stands in the table. */
    private static String legend(BlocView view) {
        List<CriterionScore> scores = view.standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .toList();
        List<String> words = new ArrayList<>();
        if (scores.stream().anyMatch(CriterionScore::provisional)) {
            words.add(say("điểm in nghiêng là điểm tạm tính (chưa thẩm định, lấy theo tự chấm)"));
        }
        if (scores.stream().anyMatch(score -> score.finalScore() == null && score.notApplicable())) {
            words.add(say("{0} là không áp dụng và không được tính điểm", say(NOT_APPLICABLE)));
        }
        if (scores.stream().anyMatch(score -> score.finalScore() == null && !score.notApplicable())) {
            words.add(say("ô trống là chưa có điểm"));
        }
        if (view.standings().stream().anyMatch(standing -> standing.rank() == null && scored(standing.card()))) {
            words.add(say("đơn vị không xếp hạng thì không ghi tổng cộng"));
        }
        return words.isEmpty() ? "" : Speech.capital(String.join("; ", words)) + ".";
    }

    private static List<Column> columns(BlocView view) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(say("Mã"), 8, Look.TEXT));
        boolean alone = view.standings().size() == 1;
        columns.add(new Column(say("Nội dung##of a table of points"), alone ? 48 : 38, Look.TEXT));
        columns.add(new Column(say("Điểm chuẩn"), 9, Look.FIGURE));
        int width = alone ? 24 : 14;
        for (Standing standing : view.standings()) {
            columns.add(new Column(standing.agency().name(), width, Look.POINTS));
        }
        return List.copyOf(columns);
    }

    private void section(Page page, Section section, int level) {
        int row = page.next();
        Set<String> codes = section.allCriteria().map(Criterion::code).collect(Collectors.toSet());
        List<@Nullable Object> values =
                new ArrayList<>(List.of(section.code(), section.title(), sums.base(section, row)));
        for (Standing standing : view.standings()) {
            Scorecard card = standing.card();
            BigDecimal sum = scored(card)
                    ? card.section(section.code()).map(SectionScore::finalScore).orElse(null)
                    : null;
            values.add(
                    sum == null
                            ? null
                            : sums.of(section, row, values.size(), card, sum, provisional(card, codes::contains)));
        }
        page.row(true, level, values.toArray());
        section.sections().forEach(child -> section(page, child, level + 1));
        section.criteria().forEach(criterion -> criterion(page, criterion, level + 1));
        depth = Math.max(depth, level + 1);
    }

    private static boolean provisional(Scorecard card, Predicate<String> within) {
        return card.criteria().stream()
                .filter(score -> within.test(score.criterion()))
                .anyMatch(CriterionScore::provisional);
    }

    /** Where nothing was scored, a sum of 0 would say too much. */
    private static boolean scored(Scorecard card) {
        return card.criteria().stream().anyMatch(score -> score.finalScore() != null);
    }

    private void criterion(Page page, Criterion criterion, int level) {
        List<@Nullable Object> values = new ArrayList<>(List.of(criterion.code(), criterion.title(), criterion.base()));
        for (Standing standing : view.standings()) {
            values.add(standing.card()
                    .criterion(criterion.code())
                    .map(MatrixSheet::points)
                    .orElse(null));
        }
        page.row(false, level, values.toArray());
    }

    private static @Nullable Object points(CriterionScore score) {
        BigDecimal points = score.finalScore();
        if (points == null) {
            return score.notApplicable() ? say(NOT_APPLICABLE) : null;
        }
        return score.provisional() ? new Page.Provisional(points) : points;
    }
}
