package vn.thidua.yearend.slides;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.reconcile.FileState;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.workbook.board.BoardWorkbook;
import vn.thidua.yearend.deck.Chapter;
import vn.thidua.yearend.deck.Grid;
import vn.thidua.yearend.deck.Grid.Column;
import vn.thidua.yearend.deck.Tile;
import vn.thidua.yearend.document.Receipts;

/** What came, what is missing, what did not agree and what of it is still open. */
record Reception(Talk talk) {

    void write() {
        Receipts receipts = new Receipts(talk.view(), talk.material().breaks());
        Chapter chapter = talk.chapter(
                title(),
                true,
                talk.notes(
                        true,
                        List.of(receipts.received(), receipts.differences(), ask()),
                        List.of(
                                BoardWorkbook.fileName() + ": từng tệp đã nhận, giờ nhận, bản thay thế",
                                talk.sheet("Chênh lệch") + ": hai phía của từng chênh lệch với tệp, trang, ô")));
        chapter.tiles(List.of(
                new Tile(String.valueOf(talk.view().submissions().size()), "tệp đã nhận"),
                new Tile(String.valueOf(refused()), "tệp trả lại"),
                new Tile(String.valueOf(missing()), "hồ sơ còn thiếu"),
                new Tile(String.valueOf(count(BreakClass.LATE)), "nộp trễ")));
        receipts.open().forEach(chapter::text);
        Grid breaks = breaks();
        if (breaks.isEmpty()) {
            chapter.text("Đối chiếu không thấy chênh lệch.");
        } else {
            chapter.table(breaks, "Bảng chênh lệch khi đối chiếu theo loại: tổng số, đã rõ, chưa rõ");
        }
    }

    private String title() {
        int files = talk.view().submissions().size();
        if (files == 0) {
            return "Chưa nhận được hồ sơ nào";
        }
        int all = talk.material().breaks().breaks().size();
        String received =
                "Đã nhận " + files + " tệp" + (missing() == 0 ? ", không thiếu hồ sơ nào" : ", còn thiếu " + missing());
        return received + "; " + (all == 0 ? "đối chiếu khớp" : "còn " + open() + "/" + all + " chênh lệch chưa rõ");
    }

    private String ask() {
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
