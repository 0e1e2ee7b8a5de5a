package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.reconcile.ActivitySums.Sum;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.ScoreText;
import vn.thidua.telling.BlocView;

/** "Hoạt động": movements and activities as the agencies told them, with days, people, money and the cell of each. */
final class ActivitiesSheet {

    static final String NAME = "Hoạt động";

    private static final int PEOPLE = 5;
    private static final int FUNDS = 6;

    private ActivitiesSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Phong trào, hoạt động: thời gian, người tham gia, kinh phí"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 26, Look.TEXT),
                new Column(say("Nhóm"), 26, Look.TEXT),
                new Column(say("Phong trào, hoạt động"), 42, Look.TEXT),
                new Column(say("Từ ngày"), 12, Look.DAY),
                new Column(say("Đến ngày"), 12, Look.DAY),
                new Column(say("Số người tham gia"), 11, Look.COUNT),
                new Column(say("Kinh phí (đồng)"), 17, Look.COUNT),
                new Column(say("Kết quả, ghi chú"), 30, Look.TEXT),
                new Column(say("Ô nguồn"), 38, Look.TEXT));
    }

    static void write(Book book, BlocView view, Undertakings.OfBloc undertaken) {
        if (undertaken.lines().isEmpty()) {
            book.without(tab(), say("chưa nhận bảng phong trào nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 3);
        page.title(say("PHONG TRÀO, HOẠT ĐỘNG TRONG NĂM"), view.subtitle(), view.provisional());
        page.head();
        undertaken.lines().forEach(line -> row(page, view, line));
        page.table();
        Sum all = undertaken.activities().all();
        page.sums(
                say("Cộng##in all"),
                Map.of(PEOPLE, all.people(), FUNDS, all.funds().dong()));
        page.skip();
        page.note(say("Cộng: {0}.", words(all)));
        undertaken
                .activities()
                .agencies()
                .forEach((agency, sum) -> page.note(view.name(agency) + ": " + words(sum) + "."));
        page.note(say("Mỗi đơn vị theo bảng mới nhất được tính; một người dự nhiều hoạt động được đếm nhiều lượt."));
    }

    private static void row(Page page, BlocView view, ActivityLine line) {
        page.row(
                view.name(line.agency()),
                line.group(),
                line.title(),
                line.from(),
                line.to(),
                line.people(),
                money(line),
                line.note(),
                line.place().toString());
    }

    private static @Nullable BigDecimal money(ActivityLine line) {
        return line.funds() == null ? null : line.funds().dong();
    }

    /** "12 hoạt động, 1.240 lượt người, 220.000.000 đồng". */
    private static String words(Sum sum) {
        return say(
                "{0} hoạt động, {1} lượt người, {2} đồng",
                sum.activities(),
                ScoreText.of(sum.people()),
                Speech.number(sum.funds().dong().toPlainString()));
    }
}
