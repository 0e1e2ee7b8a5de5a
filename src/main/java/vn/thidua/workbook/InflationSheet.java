package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.Inflation;
import vn.thidua.standing.years.Inflation.AtCriterion;
import vn.thidua.standing.years.Inflation.Differences;
import vn.thidua.standing.years.Inflation.InYear;
import vn.thidua.standing.years.Inflation.OfAgency;
import vn.thidua.standing.years.Inflation.OfAppraiser;
import vn.thidua.telling.BlocView;

/** "Mức tự chấm": by how much agencies scored themselves above what counted, and how far each appraiser went from them. */
final class InflationSheet {

    static final String NAME = "Mức tự chấm";

    private static final int NAMED = 8;

    private final BlocView view;
    private final Inflation inflation;

    private InflationSheet(BlocView view, Inflation inflation) {
        this.view = view;
        this.inflation = inflation;
    }

    private static Tab tab() {
        return new Tab(say(NAME), say("Tự chấm cao hơn kết quả bao nhiêu; từng bên thẩm định"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị hoặc bên thẩm định"), 34, Look.TEXT),
                new Column(say("Năm"), 14, Look.CENTRE),
                new Column(say("Số mục có cả hai điểm"), 11, Look.CENTRE),
                new Column(say("Chênh cộng lại"), 11, Look.DEVIATION),
                new Column(say("Bình quân một mục"), 11, Look.DEVIATION),
                new Column(say("Ở tiêu chí, nhận xét"), 60, Look.TEXT));
    }

    static void write(Book book, BlocView view, BlocYears years) {
        Inflation inflation = years.inflation();
        if (inflation.agencies().stream().anyMatch(agency -> !agency.years().isEmpty())) {
            new InflationSheet(view, inflation).write(book);
        } else {
            book.without(tab(), say("chưa có mục nào vừa tự chấm vừa thẩm định"));
        }
    }

    private void write(Book book) {
        Page page = book.page(tab(), columns(), 1);
        page.title(say("MỨC TỰ CHẤM SO VỚI ĐIỂM THẨM ĐỊNH"), view.subtitle(), view.provisional());
        page.head();
        inflation.agencies().forEach(agency -> agency(page, agency));
        inflation.appraisers().forEach(appraiser -> appraiser(page, appraiser));
        page.table();
        page.skip();
        page.note(
                say(
                        "Chỉ tính những mục có cả điểm tự chấm và điểm thẩm định. Với đơn vị: điểm tự chấm trừ điểm được tính, số dương"
                                + " là tự chấm cao hơn. Với bên thẩm định: điểm thẩm định trừ điểm tự chấm, số âm là cho thấp hơn."));
        page.note(say(
                "Chênh lệch có thể do bảng điểm chưa rõ, do thiếu minh chứng hay do loại việc của từng bên; trang này không kết"
                        + " luận về đơn vị hay người nào. Dưới {0} mục (cài đặt linesFrom) thì số bình quân chưa nói lên điều gì.",
                inflation.linesFrom()));
    }

    private void agency(Page page, OfAgency agency) {
        Map<Integer, List<AtCriterion>> byYear =
                agency.criteria().stream().collect(Collectors.groupingBy(AtCriterion::year));
        for (InYear year : agency.years()) {
            Differences differences = year.differences();
            page.row(
                    view.name(agency.agency()),
                    year.year(),
                    differences.lines(),
                    shown(differences.sum()),
                    shown(differences.mean()),
                    criteria(byYear.getOrDefault(year.year(), List.of())));
        }
    }

    /** "a7 (+4), d2 (+2)", the largest first. */
    private String criteria(List<AtCriterion> lines) {
        List<AtCriterion> sorted = new ArrayList<>(lines);
        sorted.sort((one, other) ->
                other.difference().abs().compareTo(one.difference().abs()));
        String named = sorted.stream()
                .limit(NAMED)
                .map(line -> line.criterion() + " (" + signed(line.difference()) + ")")
                .collect(Collectors.joining(", "));
        return sorted.size() > NAMED ? say("{0} và {1} tiêu chí khác", named, sorted.size() - NAMED) : named;
    }

    private void appraiser(Page page, OfAppraiser appraiser) {
        String year = String.valueOf(view.results().campaign().year());
        if (appraiser.now().lines() > 0) {
            row(page, appraiser, year, appraiser.now());
        }
        if (appraiser.kept().lines() != appraiser.now().lines()) {
            row(page, appraiser, say("các năm"), appraiser.kept());
        }
    }

    private void row(Page page, OfAppraiser appraiser, String years, Differences differences) {
        boolean few = differences.lines() < inflation.linesFrom();
        page.row(
                say("Thẩm định: {0}", appraiser.appraiser()),
                years,
                differences.lines(),
                shown(differences.sum()),
                shown(differences.mean()),
                few ? say("Ít mục, chưa nói lên điều gì.") : beside(differences, appraiser.bloc()));
    }

    /** "Bình quân mọi bên thẩm định của khối: −0,06." */
    private String beside(Differences own, Differences bloc) {
        BigDecimal mean = Objects.requireNonNull(bloc.mean());
        int compared = Objects.requireNonNull(own.mean()).compareTo(mean);
        String shown = signed(mean);
        if (compared == 0) {
            return say("Bằng bình quân mọi bên thẩm định của khối qua các năm ({0}).", shown);
        }
        return compared < 0
                ? say("Cho thấp hơn bình quân mọi bên thẩm định của khối qua các năm ({0}).", shown)
                : say("Cho cao hơn bình quân mọi bên thẩm định của khối qua các năm ({0}).", shown);
    }

    private @Nullable BigDecimal shown(@Nullable BigDecimal number) {
        return number == null ? null : view.results().campaign().rounding().display(number);
    }

    private String signed(BigDecimal number) {
        BigDecimal shown = view.results().campaign().rounding().display(number);
        return (shown.signum() > 0 ? "+" : "") + view.points(shown);
    }
}
