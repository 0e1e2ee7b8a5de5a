package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        strong(page, "", "Tổng cộng", max, view, Scorecard::finalTotal, criterion -> true);
        List<String> notes = new ArrayList<>(AppraiserNotes.of(view));
        String legend = legend(view);
        if (!legend.isEmpty()) {
            notes.add(legend);
        }
        if (!notes.isEmpty()) {
            page.skip();
        }
        notes.forEach(page::note);
    }

    /** Of what really stands in the table. */
    private static String legend(BlocView view) {
        List<CriterionScore> scores = view.standings().stream()
                .flatMap(standing -> standing.card().criteria().stream())
                .toList();
        List<String> words = new ArrayList<>();
        if (scores.stream().anyMatch(CriterionScore::provisional)) {
            words.add("điểm in nghiêng là điểm tạm tính (chưa thẩm định, lấy theo tự chấm)");
        }
        if (scores.stream().anyMatch(score -> score.finalScore() == null && score.notApplicable())) {
            words.add(NOT_APPLICABLE + " là không áp dụng và không được tính điểm");
        }
        if (scores.stream().anyMatch(score -> score.finalScore() == null && !score.notApplicable())) {
            words.add("ô trống là chưa có điểm");
        }
        if (words.isEmpty()) {
            return "";
        }
        String legend = String.join("; ", words);
        return legend.substring(0, 1).toUpperCase(Locale.ROOT) + legend.substring(1) + ".";
    }

    private static List<Column> columns(BlocView view) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Mã", 8, Look.TEXT));
        boolean alone = view.standings().size() == 1;
        columns.add(new Column("Nội dung", alone ? 48 : 38, Look.TEXT));
        columns.add(new Column("Điểm chuẩn", 9, Look.FIGURE));
        int width = alone ? 24 : 14;
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
                        .orElse(null),
                section.allCriteria().map(Criterion::code).collect(Collectors.toSet())::contains);
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
            Function<Scorecard, @Nullable BigDecimal> points,
            Predicate<String> within) {
        List<@Nullable Object> values = new ArrayList<>(List.of(code, title, max));
        view.standings().forEach(standing -> values.add(sum(standing.card(), points, within)));
        page.strongRow(values.toArray());
    }

    private static @Nullable Object sum(
            Scorecard card, Function<Scorecard, @Nullable BigDecimal> points, Predicate<String> within) {
        BigDecimal sum = scored(card) ? points.apply(card) : null;
        boolean provisional = card.criteria().stream()
                .filter(score -> within.test(score.criterion()))
                .anyMatch(CriterionScore::provisional);
        return sum != null && provisional ? new Page.Provisional(sum) : sum;
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
        return score.provisional() ? new Page.Provisional(points) : points;
    }
}
