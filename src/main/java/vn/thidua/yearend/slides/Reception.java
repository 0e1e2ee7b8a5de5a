package vn.thidua.yearend.slides;

import static vn.thidua.bilingual.Speech.say;

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
                new Tile(String.valueOf(talk.view().submissions().size()), say("tệp đã nhận")),
                new Tile(String.valueOf(refused()), say("tệp trả lại")),
                new Tile(String.valueOf(missing()), say("hồ sơ còn thiếu")),
                new Tile(String.valueOf(count(BreakClass.LATE)), say("nộp trễ"))));
        receipts.open().forEach(chapter::text);
        Grid breaks = breaks();
        if (breaks.isEmpty()) {
            chapter.text(receipts.differences());
        } else {
            Chapter place = chapter.holds(breaks)
                    ? chapter
                    : talk.chapter(say("Đối chiếu: {0}", agreeing()), true, notes(receipts));
            place.table(breaks, say("Bảng chênh lệch khi đối chiếu theo loại: tổng số, đã rõ, chưa rõ"));
        }
        stakes();
    }

    private Notes notes(Receipts receipts) {
        List<String> spoken = new ArrayList<>(List.of(receipts.received()));
        spoken.addAll(receipts.open());
        spoken.addAll(List.of(receipts.differences(), ask()));
        return talk.notes(
                true,
                spoken,
                List.of(
                        say("{0}: từng tệp đã nhận, giờ nhận, bản thay thế", BoardWorkbook.fileName()),
                        say(
                                "{0}: hai phía của từng chênh lệch với tệp, trang, ô",
                                talk.sheet(say("Chênh lệch##breaks")))));
    }

    private boolean nothing() {
        return talk.view().submissions().isEmpty();
    }

    private String received() {
        int files = talk.view().submissions().size();
        if (nothing()) {
            return say("Chưa nhận được hồ sơ nào");
        }
        return missing() == 0
                ? say("Đã nhận {0} tệp, không thiếu hồ sơ nào", files)
                : say("Đã nhận {0} tệp, còn thiếu {1}", files, missing());
    }

    private String agreeing() {
        if (nothing() && found().isEmpty()) {
            return say("chưa có gì để đối chiếu");
        }
        return found().isEmpty()
                ? say("đối chiếu khớp")
                : say("còn {0}/{1} chênh lệch chưa rõ", open(), found().size());
    }

    /** The questions whose answer could change a rank, a class or an award, the weightiest first. */
    private void stakes() {
        List<Stake> weighty = talk.material().breaks().weighty();
        if (weighty.isEmpty()) {
            return;
        }
        Grid grid = new Grid(
                Column.text(say("Đơn vị"), 22),
                Column.text(say("Nội dung chưa rõ##question"), 34),
                Column.text(say("Kết quả có thể đổi"), 44));
        weighty.stream()
                .limit(MOST)
                .forEach(stake -> grid.row(talk.view().name(stake.agency()), stake.question(), changes(stake)));
        String title = say("{0} nội dung chưa rõ có thể làm đổi kết quả", weighty.size());
        String[] below = weighty.size() > MOST
                ? new String[] {say("và {0} nội dung nữa ở bảng kết quả của khối.", weighty.size() - MOST)}
                : new String[0];
        talk.chapter(
                        title,
                        true,
                        talk.notes(
                                true,
                                List.of(
                                        say("{0}; việc nặng nhất ở trên.", title),
                                        say(
                                                "Mỗi việc được giả định kết luận theo từng hướng rồi xếp hạng lại cả khối."),
                                        say("Mời hội nghị kết luận từng việc.")),
                                List.of(talk.sheet(say("Còn bỏ ngỏ")))))
                .table(grid, say("Bảng nội dung chưa rõ và kết quả có thể đổi"), below);
    }

    /** The heaviest, and how many others. */
    private static String changes(Stake stake) {
        List<String> all = stake.changes();
        return all.size() <= MOST_CHANGES + 1
                ? String.join("; ", all)
                : say(
                        "{0}; và {1} thay đổi khác",
                        String.join("; ", all.subList(0, MOST_CHANGES)), all.size() - MOST_CHANGES);
    }

    private String ask() {
        if (nothing()) {
            return say("Đề nghị các đơn vị gửi hồ sơ để khối đối chiếu, chấm điểm.");
        }
        return open() == 0
                ? say("Không còn chênh lệch nào phải bàn.")
                : say("Đề nghị hội nghị kết luận từng chênh lệch chưa rõ trước khi thông qua kết quả.");
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
                Column.text(say("Loại chênh lệch"), 55),
                Column.figure(say("Tổng số"), 15),
                Column.figure(say("Đã rõ"), 15),
                Column.figure(say("Chưa rõ##several"), 15));
        for (BreakClass kind : BreakClass.values()) {
            long all = count(kind);
            long open = found().stream()
                    .filter(found -> found.kind() == kind && found.open())
                    .count();
            if (all > 0) {
                List<String> row = new ArrayList<>(List.of(say(kind.label())));
                row.addAll(List.of(String.valueOf(all), String.valueOf(all - open), String.valueOf(open)));
                grid.row(row);
            }
        }
        return grid;
    }
}
