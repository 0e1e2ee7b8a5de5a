package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.bilingual.Speech;
import vn.thidua.standing.Standing;
import vn.thidua.standing.gap.Gap;
import vn.thidua.standing.gap.Gaps;
import vn.thidua.standing.robustness.Range;
import vn.thidua.standing.robustness.RankRange;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.robustness.Robustness;
import vn.thidua.telling.BlocView;

/** "Vì sao thứ hạng": what keeps each agency from the place above, and how far its rank can be trusted. */
final class WhySheet {

    static final String NAME = "Vì sao thứ hạng";

    private WhySheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Điều giữ đơn vị ở thứ hạng này; thứ hạng chắc đến đâu"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Hạng"), 7, Look.CENTRE),
                new Column(say("Đơn vị"), 32, Look.TEXT),
                new Column(say("Kết quả"), 11, Look.POINTS),
                new Column(say("Kém hạng trên"), 11, Look.POINTS),
                new Column(say("Vì sao không cao hơn"), 72, Look.TEXT),
                new Column(say("Mức chắc chắn"), 20, Look.TEXT),
                new Column(say("Hạng khi đổi trọng số"), 12, Look.CENTRE),
                new Column(say("Hạng khi thẩm định đúng một phần"), 15, Look.CENTRE),
                new Column(say("Hạng khi bỏ một tiêu chí"), 12, Look.CENTRE));
    }

    static void write(Book book, BlocView view, Robustness robustness) {
        if (view.ranked().size() < 2 || !view.bloc().ranksFollowTotals()) {
            book.without(tab(), say("chưa có từ hai đơn vị xếp hạng theo điểm"));
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(say("VÌ SAO Ở THỨ HẠNG NÀY"), view.subtitle(), view.provisional());
        page.head();
        Map<String, Gap> gaps =
                Gaps.of(view.bloc()).stream().collect(Collectors.toMap(Gap::agency, Function.identity()));
        view.ranked()
                .forEach(standing -> row(
                        page,
                        view,
                        standing,
                        Optional.ofNullable(gaps.get(standing.agency().code())),
                        robustness.of(standing.agency().code()).orElseThrow()));
        page.table();
        page.skip();
        notes(page, robustness);
    }

    private static void row(Page page, BlocView view, Standing standing, Optional<Gap> gap, RankRange range) {
        page.row(
                standing.rank(),
                standing.agency().name(),
                standing.card().finalTotal(),
                gap.map(one -> printed(view, standing, one)).orElse(null),
                gap.map(one -> one.words(view.results().campaign().rounding(), printed(view, standing, one)))
                        .orElseGet(() -> say("Dẫn đầu khối.")),
                Speech.capital(range.words()),
                text(range.byWeights()),
                text(range.byAppraisal()),
                text(range.byLeavingOut()));
    }

    /** The difference of the totals as they are printed, lest a reader who subtracts them finds another. */
    private static BigDecimal printed(BlocView view, Standing standing, Gap gap) {
        return view.ranked().stream()
                .filter(other -> other.agency().equals(gap.ahead()))
                .findFirst()
                .map(other -> view.difference(total(other), total(standing)))
                .filter(difference -> difference.signum() > 0)
                .orElse(gap.points());
    }

    private static BigDecimal total(Standing standing) {
        return Objects.requireNonNull(standing.card().finalTotal());
    }

    private static String text(Range range) {
        return range.single() ? String.valueOf(range.best()) : range.best() + "–" + range.worst();
    }

    private static void notes(Page page, Robustness robustness) {
        int pairs = robustness.ranges().size() * (robustness.ranges().size() - 1) / 2;
        page.note(RankRanges.method());
        page.note(say(
                "Cách làm theo sổ tay của OECD/JRC về chỉ số tổng hợp (2008). Trong {0} cặp đơn vị có {1} cặp chắc chắn ai trên"
                        + " ai dưới (95 % số lần rút khi thay đổi cả trọng số và điểm thẩm định).",
                pairs, robustness.surePairs().size()));
        page.note(say("Đây là thông tin để cân nhắc; thứ hạng công bố không phụ thuộc vào trang này."));
    }
}
