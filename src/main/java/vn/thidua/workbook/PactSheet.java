package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
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

    private PactSheet() {}

    private static Tab tab() {
        return new Tab(
                say(NAME), say("Từng chỉ tiêu giao ước: kế hoạch, thực hiện, tỷ lệ, đạt hay không"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 26, Look.TEXT),
                new Column(say("Chỉ tiêu"), 40, Look.TEXT),
                new Column(say("Đơn vị tính"), 11, Look.CENTRE),
                new Column(say("Chiều"), 7, Look.CENTRE),
                new Column(say("Kế hoạch##of a pact"), 12, Look.FIGURE),
                new Column(say("Thực hiện"), 12, Look.FIGURE),
                new Column(say("Tỷ lệ (%)"), 10, Look.FIGURE),
                new Column(say("Kết quả"), 13, Look.CENTRE),
                new Column(say("Tỷ lệ đã ghi (%)"), 10, Look.FIGURE),
                new Column(say("Ô của kế hoạch"), 44, Look.TEXT),
                new Column(say("Ô của thực hiện"), 44, Look.TEXT));
    }

    static void write(Book book, BlocView view, Undertakings.OfBloc undertaken) {
        if (undertaken.pacts().isEmpty()) {
            book.without(tab(), say("chưa nhận giao ước hay báo cáo giao ước nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(say("THỰC HIỆN GIAO ƯỚC THI ĐUA"), view.subtitle(), view.provisional());
        page.head();
        undertaken
                .pacts()
                .forEach((agency, pact) -> pact.outcomes().forEach(outcome -> row(page, view, pact, outcome)));
        page.table();
        page.skip();
        page.note(say("Chỉ tiêu chưa có kế hoạch hoặc kết quả tính là chưa đạt; vượt kế hoạch cũng tính là đạt. "
                + "Tỷ lệ do chương trình tính từ hai con số; tỷ lệ đơn vị đã ghi chỉ để so."));
        undertaken
                .pacts()
                .forEach((agency, pact) -> page.note(say(
                        "{0}: đạt {1} trên {2} chỉ tiêu.",
                        view.name(agency),
                        pact.achievement().kept(),
                        pact.achievement().targets())));
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
                outcome.measured() ? state(outcome) : say("ngoài giao ước"),
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

    private static @Nullable BigDecimal value(@Nullable Stated stated) {
        return stated == null ? null : stated.value();
    }

    private static String place(@Nullable Stated stated) {
        return stated == null ? "" : stated.place().toString();
    }
}
