package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;

/** "Thay đổi": why the tables differ from those published before, a sentence a row. */
final class ChangesSheet {

    static final String NAME = "Thay đổi";

    private ChangesSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Vì sao bảng xếp hạng khác với lần công bố trước"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("TT"), 6, Look.CENTRE),
                new Column(say("Thay đổi so với lần công bố trước"), 96, Look.TEXT));
    }

    static void write(Book book, Results results, List<String> changes) {
        if (changes.isEmpty()) {
            book.without(tab(), say(CampaignWords.NO_CHANGES));
            return;
        }
        Page page = book.page(tab(), columns(), 1);
        page.title(say("THAY ĐỔI SO VỚI LẦN CÔNG BỐ TRƯỚC"), CampaignWords.subtitle(results), false);
        page.head();
        for (int index = 0; index < changes.size(); index++) {
            page.row(index + 1, changes.get(index));
        }
        page.table();
    }
}
