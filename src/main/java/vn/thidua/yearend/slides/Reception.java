package vn.thidua.yearend.slides;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.reconcile.FileState;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.workbook.board.BoardWorkbook;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;
import vn.thidua.yearend.deck.Notes;
import vn.thidua.yearend.deck.Tile;
import vn.thidua.yearend.document.Receipts;

/** What came, what is missing, what did not agree and what of it is still open. */
record Reception(Talk talk) {

    /** Questions that a slide can hold; the others are counted. */
    private static final int MOST = 8;

    private static final int MOST_CHANGES = 2;

    void write() {
        Receipts receipts = new Receipts(talk.view(), talk.material().breaks());
        Chapter chapter = talk.chapter(received() + "; " + agreeing(), true, notes(receipts));
        chapter.tiles(List.of(
                new Tile(String.valueOf(talk.view().submissions().size()), "tệp đã nhận"),
                new Tile(String.valueOf(refused()), "tệp trả lại"),
                new Tile(String.valueOf(missing()), "hồ sơ còn thiếu"),
                new Tile(String.valueOf(count(BreakClass.LATE)), "nộp trễ")));
        receipts.open().forEach(chapter::text);
        Grid breaks = breaks();
        if (breaks.isEmpty()) {
            chapter.text(receipts.differences());
        } else {
            Chapter place =
                    chapter.holds(breaks) ? chapter : talk.chapter("Đối chiếu: " + agreeing(), true, notes(receipts));
            place.table(breaks, "Bảng chênh lệch khi đối chiếu theo loại: tổng số, đã rõ, chưa rõ");
        }
        stakes();
    }

    private Notes notes(Receipts receipts) {
        List<String> say = new ArrayList<>(List.of(receipts.received()));
        say.addAll(receipts.open());
        say.addAll(List.of(receipts.differences(), ask()));
        return talk.notes(
                true,
                say,
                List.of(
                        BoardWorkbook.fileName() + ": từng tệp đã nhận, giờ nhận, bản thay thế",
                        talk.sheet("Chênh lệch") + ": hai phía của từng chênh lệch với tệp, trang, ô"));
    }

    private boolean nothing() {
        return talk.view().submissions().isEmpty();
    }

    private String received() {
        int files = talk.view().submissions().size();
        return nothing()
                ? "Chưa nhận được hồ sơ nào"
                : "Đã nhận " + files + " tệp"
                        + (missing() == 0 ? ", không thiếu hồ sơ nào" : ", còn thiếu " + missing());
    }

    private String agreeing() {
        if (nothing() && found().isEmpty()) {
            return "chưa có gì để đối chiếu";
        }
        return found().isEmpty() ? "đối chiếu khớp" : "còn " + open() + "/" + found().size() + " chênh lệch chưa rõ";
    }

    /** The questions whose answer could change a rank, a class or an award, the weightiest first. */
    private void stakes() {
        List<Stake> weighty = talk.material().breaks().stakes().stream()
                .filter(stake -> stake.weight() != Stake.Weight.NOTHING)
                .toList();
        if (weighty.isEmpty()) {
            return;
        }
        Grid grid = new Grid(
                Column.text("Đơn vị", 22), Column.text("Nội dung chưa rõ", 34), Column.text("Kết quả có thể đổi", 44));
        weighty.stream()
                .limit(MOST)
                .forEach(stake -> grid.row(talk.view().name(stake.agency()), stake.question(), changes(stake)));
        String title = weighty.size() + " nội dung chưa rõ có thể làm đổi kết quả";
        String[] below = weighty.size() > MOST
                ? new String[] {"và " + (weighty.size() - MOST) + " nội dung nữa ở bảng kết quả của khối."}
                : new String[0];
        talk.chapter(
                        title,
                        true,
                        talk.notes(
                                true,
                                List.of(
                                        title + "; việc nặng nhất ở trên.",
                                        "Mỗi việc được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối.",
                                        "Mời hội nghị kết luận từng việc."),
                                List.of(talk.sheet("Còn bỏ ngỏ"))))
                .table(grid, "Bảng nội dung chưa rõ và kết quả có thể đổi", below);
    }

    /** The heaviest, and how many others. */
    private static String changes(Stake stake) {
        List<String> all = stake.changes();
        return all.size() <= MOST_CHANGES + 1
                ? String.join("; ", all)
                : String.join("; ", all.subList(0, MOST_CHANGES)) + "; và " + (all.size() - MOST_CHANGES)
                        + " thay đổi khác";
    }

    private String ask() {
        if (nothing()) {
            return "Đề nghị các đơn vị gửi hồ sơ để khối đối chiếu, chấm điểm.";
        }
        return open() == 0
                ? "Không còn chênh lệch nào phải bàn."
                : "Đề nghị hội nghị kết luận từng chênh lệch chưa rõ trước khi thông qua kết quả.";
    }

    private long refused() {
        return talk.view().submissions().stream()
                .filter(file -> file.state() == FileState.REFUSED)
                .count();
    }

    private long missing() {
        return talk.material().results().docket().missing().stream()
                .filter(input -> talk.bloc().member(input.agency()).isPresent())
                .count();
    }

    private List<Break> found() {
        return talk.material().breaks().breaks().stream().map(Aged::found).toList();
    }

    private long open() {
        return found().stream().filter(Break::open).count();
    }

    private long count(BreakClass kind) {
        return found().stream().filter(found -> found.kind() == kind).count();
    }

    private Grid breaks() {
        Grid grid = new Grid(
                Column.text("Loại chênh lệch", 55),
                Column.figure("Tổng số", 15),
                Column.figure("Đã rõ", 15),
                Column.figure("Chưa rõ", 15));
        for (BreakClass kind : BreakClass.values()) {
            long all = count(kind);
            long open = found().stream()
                    .filter(found -> found.kind() == kind && found.open())
                    .count();
            if (all > 0) {
                List<String> row = new ArrayList<>(List.of(kind.label()));
                row.addAll(List.of(String.valueOf(all), String.valueOf(all - open), String.valueOf(open)));
                grid.row(row);
            }
        }
        return grid;
    }
}
