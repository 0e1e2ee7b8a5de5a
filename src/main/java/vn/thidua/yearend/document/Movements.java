package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.number;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.Map;
import vn.thidua.campaign.Rounding;
import vn.thidua.reconcile.Achievement;
import vn.thidua.reconcile.ActivitySums.Sum;
import vn.thidua.reconcile.Pact;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.ScoreText;
import vn.thidua.telling.BlocView;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** What the members undertook in the year: how far they kept their pacts, and their activities added up. */
final class Movements {

    private final BlocView view;
    private final Undertakings.OfBloc undertaken;

    Movements(BlocView view, Undertakings.OfBloc undertaken) {
        this.view = view;
        this.undertaken = undertaken;
    }

    /** Nothing where nothing was told. */
    void write(Paper paper) {
        if (!undertaken.pacts().isEmpty()) {
            paper.lead(say("Kết quả thực hiện giao ước thi đua:"));
            paper.table(pacts());
            paper.note(
                    say("Chỉ tiêu chưa có kế hoạch hoặc kết quả tính là không đạt; vượt kế hoạch cũng tính là đạt."));
        }
        if (!undertaken.activities().groups().isEmpty()) {
            paper.lead(say("Phong trào và hoạt động theo báo cáo của các đơn vị:"));
            paper.table(activities());
        }
    }

    private Table pacts() {
        Table table = new Table(
                Column.text(say("Đơn vị"), 75),
                Column.figure(say("Chỉ tiêu##how many"), 25),
                Column.figure(say("Đạt##how many"), 25),
                Column.figure(say("Tỷ lệ đạt (%)"), 40));
        Rounding rounding = view.results().campaign().rounding();
        for (Map.Entry<String, Pact> pact : undertaken.pacts().entrySet()) {
            Achievement achieved = pact.getValue().achievement();
            BigDecimal share = achieved.share();
            table.row(
                    view.name(pact.getKey()),
                    String.valueOf(achieved.targets()),
                    String.valueOf(achieved.kept()),
                    share == null ? "–" : ScoreText.of(rounding.display(share)));
        }
        return table;
    }

    private Table activities() {
        Table table = new Table(
                Column.text(say("Nội dung"), 75),
                Column.figure(say("Hoạt động##how many"), 22),
                Column.figure(say("Lượt người"), 24),
                Column.figure(say("Kinh phí"), 44));
        undertaken
                .activities()
                .groups()
                .forEach((name, sum) -> table.row(
                        name.isEmpty() ? say("Hoạt động khác") : name,
                        String.valueOf(sum.activities()),
                        people(sum),
                        funds(sum)));
        Sum all = undertaken.activities().all();
        table.strongRow(say("Cộng##sum"), String.valueOf(all.activities()), people(all), funds(all));
        return table;
    }

    private static String people(Sum sum) {
        return sum.people().signum() == 0 ? "–" : ScoreText.of(sum.people());
    }

    private static String funds(Sum sum) {
        return sum.funds().dong().signum() == 0
                ? "–"
                : say("{0} đồng", number(sum.funds().dong().toPlainString()));
    }
}
