package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.telling.BlocView;

/** "Còn bỏ ngỏ": the open questions, those first whose answer could still move an award, a class or a rank. */
final class StakesSheet {

    static final String NAME = "Còn bỏ ngỏ";

    private StakesSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Việc chưa rõ; việc có thể đổi hạng, khen thưởng đứng trước"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("STT"), 6, Look.CENTRE),
                new Column(say("Đơn vị"), 28, Look.TEXT),
                new Column(say("Việc chưa rõ"), 52, Look.TEXT),
                new Column(say("Mức độ"), 24, Look.TEXT),
                new Column(say("Tổng thấp nhất"), 11, Look.POINTS),
                new Column(say("Tổng cao nhất"), 11, Look.POINTS),
                new Column(say("Kết quả có thể đổi"), 64, Look.TEXT));
    }

    static void write(Book book, BlocView view, BlocBreaks breaks) {
        if (breaks.stakes().isEmpty()) {
            book.without(tab(), say("không còn việc nào bỏ ngỏ"));
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(say("VIỆC CÒN BỎ NGỎ, XẾP THEO ẢNH HƯỞNG"), view.subtitle(), view.provisional());
        page.head();
        int number = 1;
        for (Stake stake : breaks.stakes()) {
            page.row(
                    number++,
                    view.name(stake.agency()),
                    stake.question(),
                    stake.weight().label(),
                    stake.lowest(),
                    stake.highest(),
                    String.join("\n", stake.changes()));
        }
        page.table();
        page.skip();
        page.note(say(
                "Mỗi việc được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối: mục chưa thẩm định từ mức thấp nhất"
                        + " đến mức cao nhất; hồ sơ chưa nộp có thể đạt tối đa. Mỗi lần chỉ giả định một việc."));
    }
}
