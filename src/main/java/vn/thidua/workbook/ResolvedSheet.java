package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Resolved;
import vn.thidua.telling.BlocView;

/** "Chênh lệch đã hết": breaks that earlier results had and that are no more, with when they were seen. */
final class ResolvedSheet {

    static final String NAME = "Chênh lệch đã hết";

    private ResolvedSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Chênh lệch đã công bố ở những lần trước và nay không còn"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 28, Look.TEXT),
                new Column(say("Loại chênh lệch"), 32, Look.TEXT),
                new Column(say("Nội dung##of a break"), 52, Look.TEXT),
                new Column(say("Thấy từ"), 17, Look.MOMENT),
                new Column(say("Thấy lần cuối"), 17, Look.MOMENT),
                new Column(say("Hết từ"), 17, Look.MOMENT),
                new Column(say("Tái diễn (lần)"), 9, Look.CENTRE));
    }

    static void write(Book book, BlocView view, BlocBreaks breaks) {
        if (breaks.resolved().isEmpty()) {
            book.without(tab(), say("chưa có chênh lệch nào hết so với các lần công bố trước"));
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(say("CHÊNH LỆCH ĐÃ HẾT"), view.subtitle(), view.provisional());
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
                say(
                        "Thời điểm tính theo ngày của số liệu trong mỗi lần công bố; lần chạy không có gì mới không được tính."));
    }
}
