package vn.thidua.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.reconcile.ActivitySums.Sum;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.ScoreText;
import vn.thidua.telling.BlocView;

/** "Hoạt động": movements and activities as the agencies told them, with days, people, money and the cell of each. */
final class ActivitiesSheet {

    static final String NAME = "Hoạt động";

    private static final Tab TAB =
            new Tab(NAME, "Phong trào, hoạt động: thời gian, người tham gia, kinh phí", Tab.Kind.RESULT);

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 26, Look.TEXT),
            new Column("Nhóm", 26, Look.TEXT),
            new Column("Phong trào, hoạt động", 42, Look.TEXT),
            new Column("Từ ngày", 12, Look.DAY),
            new Column("Đến ngày", 12, Look.DAY),
            new Column("Số người tham gia", 11, Look.COUNT),
            new Column("Kinh phí (đồng)", 17, Look.COUNT),
            new Column("Kết quả, ghi chú", 30, Look.TEXT),
            new Column("Ô nguồn", 38, Look.TEXT));

    private static final int PEOPLE = 5;
    private static final int FUNDS = 6;

    private ActivitiesSheet() {}

    static void write(Book book, BlocView view, Undertakings.OfBloc undertaken) {
        if (undertaken.lines().isEmpty()) {
            book.without(TAB, "chưa nhận bảng phong trào nào");
            return;
        }
        Page page = book.page(TAB, COLUMNS, 3);
        page.title("PHONG TRÀO, HOẠT ĐỘNG TRONG NĂM", view.subtitle(), view.provisional());
        page.head();
        undertaken.lines().forEach(line -> row(page, view, line));
        page.table();
        Sum all = undertaken.activities().all();
        page.sums("Cộng", Map.of(PEOPLE, all.people(), FUNDS, all.funds().dong()));
        page.skip();
        page.note("Cộng: " + words(all) + ".");
        undertaken
                .activities()
                .agencies()
                .forEach((agency, sum) -> page.note(view.name(agency) + ": " + words(sum) + "."));
        page.note("Mỗi đơn vị theo bảng mới nhất được tính; một người dự nhiều hoạt động được đếm nhiều lượt.");
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
        return sum.activities() + " hoạt động, " + ScoreText.of(sum.people()) + " lượt người, "
                + sum.funds().text();
    }
}
