package vn.thidua.workbook;

import java.util.List;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.telling.BlocView;

/** "Còn bỏ ngỏ": the open questions, those first whose answer could still move an award, a class or a rank. */
final class StakesSheet {

    static final String NAME = "Còn bỏ ngỏ";

    private static final Tab TAB =
            new Tab(NAME, "Việc chưa rõ; việc có thể đổi hạng, khen thưởng đứng trước", Tab.Kind.CHECK);

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6, Look.CENTRE),
            new Column("Đơn vị", 28, Look.TEXT),
            new Column("Việc chưa rõ", 52, Look.TEXT),
            new Column("Mức độ", 24, Look.TEXT),
            new Column("Tổng thấp nhất", 11, Look.POINTS),
            new Column("Tổng cao nhất", 11, Look.POINTS),
            new Column("Kết quả có thể đổi", 64, Look.TEXT));

    private StakesSheet() {}

    static void write(Book book, BlocView view, BlocBreaks breaks) {
        if (breaks.stakes().isEmpty()) {
            book.without(TAB, "không còn việc nào bỏ ngỏ");
            return;
        }
        Page page = book.page(TAB, COLUMNS, 2);
        page.title("VIỆC CÒN BỎ NGỎ, XẾP THEO ẢNH HƯỞNG", view.subtitle(), view.provisional());
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
        page.note(
                "Mỗi việc được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối: mục chưa thẩm định từ mức thấp nhất"
                        + " đến mức cao nhất; hồ sơ chưa nộp có thể đạt tối đa. Mỗi lần chỉ giả định một việc.");
    }
}
