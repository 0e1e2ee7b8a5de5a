package vn.thidua.workbook;

import java.util.List;
import vn.thidua.campaign.Bloc;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.Words;

/** "Còn thiếu": what is owed and has not come. */
final class MissingSheet {

    static final String NAME = "Còn thiếu";

    private static final Tab TAB = new Tab(NAME, "Hồ sơ phải nộp mà chưa có", Tab.Kind.CHECK);

    private static final List<Column> COLUMNS = List.of(
            new Column("Khối", 36, Look.TEXT),
            new Column("Đơn vị", 36, Look.TEXT),
            new Column("Loại", 20, Look.TEXT),
            new Column("Hạn nộp", 18, Look.MOMENT));

    private MissingSheet() {}

    static void write(Book book, Results results) {
        if (results.docket().missing().isEmpty()) {
            book.without(TAB, "không thiếu hồ sơ nào");
            return;
        }
        Page page = book.page(TAB, COLUMNS, 1);
        page.title("HỒ SƠ CÒN THIẾU", CampaignWords.subtitle(results), false);
        page.head();
        results.docket().missing().forEach(missing -> row(page, results, missing));
        page.table();
    }

    private static void row(Page page, Results results, MissingInput missing) {
        page.row(
                results.campaign().blocOf(missing.agency()).map(Bloc::name).orElse(""),
                CampaignWords.name(results, missing.agency()),
                Words.of(missing.kind()),
                missing.due());
    }
}
