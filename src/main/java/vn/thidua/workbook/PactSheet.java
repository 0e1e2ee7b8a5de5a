package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rounding;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Pact;
import vn.thidua.reconcile.PactOutcome;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.telling.BlocView;

/** "Giao ước": each target with its plan, what was reached, both with their cells, and whether it was kept. */
final class PactSheet {

    static final String NAME = "Giao ước";

    private static final Tab TAB =
            new Tab(NAME, "Từng chỉ tiêu giao ước: kế hoạch, thực hiện, tỷ lệ, đạt hay không", Tab.Kind.RESULT);

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 26, Look.TEXT),
            new Column("Chỉ tiêu", 40, Look.TEXT),
            new Column("Đơn vị tính", 11, Look.CENTRE),
            new Column("Chiều", 7, Look.CENTRE),
            new Column("Kế hoạch", 12, Look.FIGURE),
            new Column("Thực hiện", 12, Look.FIGURE),
            new Column("Tỷ lệ (%)", 10, Look.FIGURE),
            new Column("Kết quả", 13, Look.CENTRE),
            new Column("Tỷ lệ đã ghi (%)", 10, Look.FIGURE),
            new Column("Ô của kế hoạch", 44, Look.TEXT),
            new Column("Ô của thực hiện", 44, Look.TEXT));

    private PactSheet() {}

    static void write(Book book, BlocView view, Undertakings.OfBloc undertaken) {
        if (undertaken.pacts().isEmpty()) {
            book.without(TAB, "chưa nhận giao ước hay báo cáo giao ước nào");
            return;
        }
        Page page = book.page(TAB, COLUMNS, 2);
        page.title("THỰC HIỆN GIAO ƯỚC THI ĐUA", view.subtitle(), view.provisional());
        page.head();
        undertaken
                .pacts()
                .forEach((agency, pact) -> pact.outcomes().forEach(outcome -> row(page, view, pact, outcome)));
        page.table();
        page.skip();
        page.note("Chỉ tiêu chưa có kế hoạch hoặc kết quả tính là chưa đạt; vượt kế hoạch cũng tính là đạt. "
                + "Tỷ lệ do chương trình tính từ hai con số; tỷ lệ đơn vị đã ghi chỉ để so.");
        kept(undertaken).forEach((agency, words) -> page.note(view.name(agency) + ": " + words));
    }

    private static void row(Page page, BlocView view, Pact pact, PactOutcome outcome) {
        Rounding rounding = view.results().campaign().rounding();
        page.row(
                view.name(outcome.agency()),
                outcome.indicator() == null ? outcome.title() : outcome.indicator() + " – " + outcome.title(),
                outcome.unit(),
                outcome.direction().sign(),
                value(outcome.plan()),
                value(outcome.actual()),
                outcome.rate(rounding.displayScale()),
                outcome.measured() ? state(outcome) : "ngoài giao ước",
                stated(pact, outcome),
                place(outcome.plan()),
                place(outcome.actual()));
    }

    private static Page.State state(PactOutcome outcome) {
        Look look = switch (outcome.kept()) {
            case KEPT -> Look.GOOD;
            case NOT_KEPT -> Look.BAD;
            case NOT_TOLD -> Look.DOUBTFUL;
        };
        return new Page.State(outcome.kept().label(), look);
    }

    /** The percentage that the agency's report states on the line that was taken. */
    private static @Nullable BigDecimal stated(Pact pact, PactOutcome outcome) {
        return pact.reported().stream()
                .filter(line -> outcome.actual() != null && outcome.actual().equals(line.actual()))
                .findFirst()
                .map(PactLine::rate)
                .map(Stated::value)
                .orElse(null);
    }

    private static Map<String, String> kept(Undertakings.OfBloc undertaken) {
        Map<String, String> kept = new LinkedHashMap<>();
        undertaken
                .pacts()
                .forEach((agency, pact) -> kept.put(
                        agency,
                        "đạt " + pact.achievement().kept() + " trên "
                                + pact.achievement().targets() + " chỉ tiêu."));
        return kept;
    }

    private static @Nullable BigDecimal value(@Nullable Stated stated) {
        return stated == null ? null : stated.value();
    }

    private static String place(@Nullable Stated stated) {
        return stated == null ? "" : stated.place().toString();
    }
}
