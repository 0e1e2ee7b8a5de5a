package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Section;
import vn.thidua.standing.Standing;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.PastStanding;
import vn.thidua.standing.years.RankChange;
import vn.thidua.standing.years.ScoreChange;
import vn.thidua.standing.years.YearOnYear;
import vn.thidua.standing.years.YearResult;
import vn.thidua.telling.BlocView;

/** "Qua các năm": what became of each agency since the year before, and its results over the years kept. */
final class YearsSheet {

    static final String NAME = "Qua các năm";

    private final BlocView view;
    private final BlocYears years;
    private final List<Integer> earlier;

    /** Whether any change of points is told apart. */
    private final boolean split;

    /** Whether any section can be told of. */
    private final boolean sections;

    private YearsSheet(BlocView view, BlocYears years) {
        this.view = view;
        this.years = years;
        this.split = years.agencies().stream().map(YearOnYear::score).anyMatch(score -> score != null && score.split());
        this.sections =
                years.agencies().stream().anyMatch(agency -> !agency.sections().isEmpty());
        List<Integer> all = years.years();
        this.earlier = all.subList(0, Math.max(0, all.size() - 1));
    }

    private static Tab tab() {
        return new Tab(say(NAME), say("Hạng, điểm, xếp loại so với các năm trước và vì sao thay đổi"), Tab.Kind.RESULT);
    }

    static void write(Book book, BlocView view, BlocYears years) {
        if (years.before() != null) {
            new YearsSheet(view, years).write(book);
        } else if (years.notes().isEmpty()) {
            book.without(tab(), say("không có kết quả năm trước để so"));
        } else {
            book.without(tab(), String.join(" ", years.notes()));
        }
    }

    private void write(Book book) {
        Page page = book.page(tab(), columns(), 1);
        page.title(say("KẾT QUẢ QUA CÁC NĂM"), view.subtitle(), view.provisional());
        page.head();
        view.standings().forEach(standing -> row(page, standing));
        page.table();
        page.skip();
        if (!years.left().isEmpty()) {
            page.note(say(
                    "Có trong bảng năm {0}, năm nay không còn trong khối: {1}.",
                    String.valueOf(years.before()), String.join("; ", years.left())));
        }
        years.notes().forEach(page::note);
    }

    private List<Column> columns() {
        int now = view.results().campaign().year();
        String before = String.valueOf(years.before());
        List<Column> columns = new ArrayList<>(List.of(new Column(say("Đơn vị"), 28, Look.TEXT)));
        earlier.forEach(year -> columns.add(new Column(say("Năm {0}", year), 13, Look.CENTRE)));
        columns.addAll(List.of(
                new Column(say("Hạng {0}", before), 8, Look.CENTRE),
                new Column(say("Hạng {0}", now), 8, Look.CENTRE),
                new Column(say("Lên, xuống bậc"), 8, Look.CENTRE),
                new Column(say("Điểm {0}", before), 10, Look.POINTS),
                new Column(say("Điểm {0}", now), 10, Look.POINTS),
                new Column(say("Tăng, giảm điểm"), 9, Look.DIFFERENCE)));
        if (split) {
            columns.add(new Column(say("Do kết quả"), 9, Look.DIFFERENCE));
            columns.add(new Column(say("Do bảng điểm"), 9, Look.DIFFERENCE));
        }
        if (sections) {
            columns.add(new Column(say("Mục thay đổi"), 30, Look.TEXT));
        }
        columns.add(new Column(say("Xếp loại {0}", before), 19, Look.TEXT));
        columns.add(new Column(say("Nhận xét"), 56, Look.TEXT));
        return columns;
    }

    private void row(Page page, Standing standing) {
        YearOnYear own = years.of(standing.agency().code()).orElseThrow();
        Optional<YearResult> before = result(own, years.before());
        Optional<YearResult> now = result(own, view.results().campaign().year());
        ScoreChange score = own.score();
        RankChange rank = own.rank();
        BigDecimal change = score == null ? null : view.difference(score.now(), score.then());
        BigDecimal real = score == null || !score.split() ? null : real(score, change);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(standing.agency().name());
        earlier.forEach(year -> values.add(result(own, year).map(this::text).orElse(null)));
        values.add(before.map(YearResult::rank).orElse(null));
        values.add(standing.rank());
        values.add(rank == null ? null : places(rank.change()));
        values.add(before.map(YearResult::total).orElse(null));
        values.add(now.map(YearResult::total).orElse(null));
        values.add(change);
        if (split) {
            values.add(real);
            values.add(real == null || change == null ? null : change.subtract(real));
        }
        if (sections) {
            values.add(sections(own));
        }
        values.add(own.then().stream()
                .map(PastStanding::awardClass)
                .filter(reached -> reached != null)
                .distinct()
                .collect(Collectors.joining("; ")));
        values.add(own.words());
        page.row(values.toArray());
    }

    /** The part of results, so that both parts add up as they are printed. */
    private BigDecimal real(ScoreChange score, @Nullable BigDecimal change) {
        return change == null || score.rubric().signum() != 0
                ? view.results().campaign().rounding().display(score.real())
                : change;
    }

    /** "I: 38 → 39,19; II: 14 → 13,86", the topmost sections that moved. */
    private String sections(YearOnYear own) {
        List<String> topmost = view.bloc().bloc().rubric().sections().stream()
                .map(Section::code)
                .toList();
        return own.sections().stream()
                .filter(section -> topmost.contains(section.section()))
                .filter(section -> section.then().compareTo(section.now()) != 0)
                .map(section ->
                        section.section() + ": " + view.plain(section.then()) + " → " + view.plain(section.now()))
                .collect(Collectors.joining("; "));
    }

    private static String places(int gained) {
        String places = String.valueOf(Math.abs(gained));
        return gained == 0 ? places : (gained > 0 ? "+" : "−") + places;
    }

    private static Optional<YearResult> result(YearOnYear own, @Nullable Integer year) {
        return own.series().stream()
                .filter(result -> year != null && result.year() == year)
                .findFirst();
    }

    /** "hạng 3/9\n91,50" for years before the one compared with. */
    private String text(YearResult result) {
        String rank = result.rank() == null ? "" : say("hạng {0}/{1}", result.rank(), result.ranked());
        String total = result.total() == null ? "" : view.points(result.total());
        String both = rank.isEmpty() || total.isEmpty() ? rank + total : rank + "\n" + total;
        return both.isEmpty() ? say("không xếp hạng") : both;
    }
}
