package vn.thidua.workbook;

import java.util.List;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;

/** "Thay đổi": why the tables differ from those published before, a sentence a row. */
final class ChangesSheet {

    static final String NAME = "Thay đổi";

    private static final Tab TAB = new Tab(NAME, "Vì sao bảng xếp hạng khác với lần công bố trước", Tab.Kind.RESULT);

    private static final List<Column> COLUMNS =
            List.of(new Column("TT", 6, Look.CENTRE), new Column("Thay đổi so với lần công bố trước", 96, Look.TEXT));

    private ChangesSheet() {}

    static void write(Book book, Results results, List<String> changes) {
        if (changes.isEmpty()) {
            book.without(TAB, CampaignWords.NO_CHANGES);
            return;
        }
        Page page = book.page(TAB, COLUMNS, 1);
        page.title("THAY ĐỔI SO VỚI LẦN CÔNG BỐ TRƯỚC", CampaignWords.subtitle(results), false);
        page.head();
        for (int index = 0; index < changes.size(); index++) {
            page.row(index + 1, changes.get(index));
        }
        page.table();
    }
}
