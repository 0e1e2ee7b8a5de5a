package vn.thidua.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Resolved;
import vn.thidua.telling.BlocView;

/** "Chênh lệch đã hết": breaks that earlier results had and that are no more, with when they were seen. */
final class ResolvedSheet {

    static final String NAME = "Chênh lệch đã hết";

    private static final Tab TAB =
            new Tab(NAME, "Chênh lệch đã công bố ở những lần trước và nay không còn", Tab.Kind.CHECK);

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 28, Look.TEXT),
            new Column("Loại chênh lệch", 32, Look.TEXT),
            new Column("Nội dung", 52, Look.TEXT),
            new Column("Thấy từ", 17, Look.MOMENT),
            new Column("Thấy lần cuối", 17, Look.MOMENT),
            new Column("Hết từ", 17, Look.MOMENT),
            new Column("Tái diễn (lần)", 9, Look.CENTRE));

    private ResolvedSheet() {}

    static void write(Book book, BlocView view, BlocBreaks breaks) {
        if (breaks.resolved().isEmpty()) {
            book.without(TAB, "chưa có chênh lệch nào hết so với các lần công bố trước");
            return;
        }
        Page page = book.page(TAB, COLUMNS, 2);
        page.title("CHÊNH LỆCH ĐÃ HẾT", view.subtitle(), view.provisional());
        page.head();
        for (Resolved one : breaks.resolved()) {
            page.row(
                    view.name(one.agency()),
                    one.kind().label(),
                    Stream.of(one.subject(), one.title())
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(" – ")),
                    one.firstSeen(),
                    one.lastSeen(),
                    one.resolved(),
                    one.reopened() == 0 ? null : one.reopened());
        }
        page.table();
        page.skip();
        page.note(
                "Thời điểm tính theo ngày của số liệu trong mỗi lần công bố; lần chạy không có gì mới không được tính.");
    }
}
