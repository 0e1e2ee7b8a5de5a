package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.campaign.Bloc;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.Words;

/** "Còn thiếu": what is owed and has not come. */
final class MissingSheet {

    static final String NAME = "Còn thiếu";

    private MissingSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Hồ sơ phải nộp mà chưa có"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Khối"), 36, Look.TEXT),
                new Column(say("Đơn vị"), 36, Look.TEXT),
                new Column(say("Loại"), 20, Look.TEXT),
                new Column(say("Hạn nộp"), 18, Look.MOMENT));
    }

    static void write(Book book, Results results) {
        if (results.docket().missing().isEmpty()) {
            book.without(tab(), say("không thiếu hồ sơ nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 1);
        page.title(say("HỒ SƠ CÒN THIẾU"), CampaignWords.subtitle(results), false);
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
