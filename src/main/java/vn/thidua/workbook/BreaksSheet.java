package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.finding.Place;
import vn.thidua.score.ScoreText;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.Side;
import vn.thidua.telling.BlocView;

/** "Chênh lệch": what does not agree, both sides with their cells, what it does to the score, since when. */
final class BreaksSheet {

    static final String NAME = "Chênh lệch##breaks";

    private BreaksSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Số không khớp giữa các nguồn và ảnh hưởng đến tổng điểm"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 22, Look.TEXT),
                new Column(say("Mã"), 17, Look.CENTRE),
                new Column(say("Loại chênh lệch"), 23, Look.TEXT),
                new Column(say("Nội dung##of a break"), 32, Look.TEXT),
                new Column(say("Bên được tính"), 12, Look.TEXT),
                new Column(say("Số được tính"), 9, Look.FIGURE),
                new Column(say("Ô của số được tính"), 23, Look.TEXT),
                new Column(say("Bên kia"), 12, Look.TEXT),
                new Column(say("Số của bên kia"), 9, Look.FIGURE),
                new Column(say("Ô của bên kia"), 23, Look.TEXT),
                new Column(say("Chênh"), 8, Look.DEVIATION),
                new Column(say("Được chênh"), 13, Look.TEXT),
                new Column(say("Tổng đổi nếu theo bên kia"), 10, Look.DIFFERENCE),
                new Column(say("Đã rõ vì"), 34, Look.TEXT),
                new Column(say("Thấy từ"), 16, Look.MOMENT),
                new Column(say("Tái diễn (lần)"), 8, Look.CENTRE));
    }

    static void write(Book book, BlocView view, BlocBreaks breaks) {
        if (breaks.breaks().isEmpty()) {
            book.without(tab(), say("các số đều khớp nhau"));
            return;
        }
        Page page = book.page(tab(), columns(), 2);
        page.title(say("CHÊNH LỆCH KHI ĐỐI CHIẾU"), view.subtitle(), view.provisional());
        page.head();
        breaks.breaks().forEach(aged -> row(page, view, aged));
        page.table();
        page.skip();
        long open = breaks.breaks().stream().filter(aged -> aged.found().open()).count();
        page.note(say(
                "Có {0} chênh lệch, còn {1} chưa rõ. Hai số được coi là khớp khi khác nhau không quá mức ở cột «Được chênh»:"
                        + " theo quy tắc của đợt, không có quy tắc thì là nửa đơn vị của chữ số cuối đã ghi.",
                breaks.breaks().size(), open));
        page.note(say(
                "Miễn một chênh lệch: ghi mã của nó vào sổ quyet-dinh.xlsx, loại «Miễn». Số của hai bên đổi thì mã đổi,"
                        + " quyết định cũ không còn tác dụng."));
    }

    private static void row(Page page, BlocView view, Aged aged) {
        Break one = aged.found();
        page.row(
                view.name(one.agency()),
                one.code(),
                one.kind().label(),
                one.subjectWords(),
                one.counting().party(),
                one.counting().value(),
                cell(one.counting()),
                one.other().party(),
                one.other().value(),
                cell(one.other()),
                one.difference(),
                allowed(one),
                one.effect(),
                settled(one),
                aged.firstSeen(),
                aged.reopened() == 0 ? null : aged.reopened());
    }

    /** "0,05 (theo chữ số đã ghi)". */
    private static String allowed(Break one) {
        return one.tolerance() == null
                ? ""
                : ScoreText.of(one.tolerance().amount()) + " ("
                        + one.tolerance().from().label() + ")";
    }

    /** With the document that lets it go, or did once. */
    private static String settled(Break one) {
        if (!one.waiverVoid().isEmpty()) {
            return say("Chưa rõ; quyết định miễn không còn tác dụng: {0}", one.waiverVoid());
        }
        return one.waivedBy().isEmpty() ? one.settled() : one.settled() + " (" + one.waivedBy() + ")";
    }

    private static String cell(Side side) {
        Place place = side.place();
        return place == null ? "" : place.toString();
    }
}
