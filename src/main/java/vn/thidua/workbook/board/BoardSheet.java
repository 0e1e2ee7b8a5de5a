package vn.thidua.workbook.board;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.Words;
import vn.thidua.workbook.Book;
import vn.thidua.workbook.Column;
import vn.thidua.workbook.Look;
import vn.thidua.workbook.Page;
import vn.thidua.workbook.Tab;

/** "Tình hình nộp": one row for each kind of paper of each member. */
final class BoardSheet {

    static final String NAME = "Tình hình nộp";

    /** Of the sheet, and of the book. */
    static final String TITLE = "TÌNH HÌNH NỘP HỒ SƠ";

    private BoardSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Mỗi đơn vị phải nộp gì, đã nộp chưa, đúng hạn không, đủ chưa"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 30, Look.TEXT),
                new Column(say("Loại"), 21, Look.TEXT),
                new Column(say("Mức độ##how full"), 15, Look.TEXT),
                new Column(say("Hạn nộp"), 17, Look.MOMENT),
                new Column(say("Nhận lúc"), 17, Look.MOMENT),
                new Column(say("Đúng hạn"), 17, Look.TEXT),
                new Column(say("Bản"), 5, Look.CENTRE),
                new Column(say("Tình trạng tệp"), 20, Look.TEXT),
                new Column(say("Lỗi##how many"), 5, Look.CENTRE),
                new Column(say("Cảnh báo##how many"), 8, Look.CENTRE),
                new Column(say("Tệp"), 30, Look.TEXT),
                new Column(say("Ghi chú"), 38, Look.TEXT));
    }

    static void write(Book book, Results results, Board board) {
        boolean several = results.campaign().blocs().size() > 1;
        Page page = book.page(tab(), columns(several), 1);
        page.title(say(TITLE), CampaignWords.subtitle(results), false);
        page.note(BoardWords.summary(board));
        if (!results.docket().folder()) {
            page.note(say("Đợt này chưa có thư mục nộp."));
        }
        page.head();
        Map<String, List<BoardLine>> lines = results.campaign().byBloc(board.lines(), BoardLine::agency);
        for (Bloc bloc : results.campaign().blocs()) {
            lines.getOrDefault(bloc.code(), List.of())
                    .forEach(line -> row(page, results, several ? bloc.name() : null, line));
        }
        page.table();
    }

    /** Of several blocs, each line tells of which it is. */
    private static List<Column> columns(boolean several) {
        List<Column> columns = new ArrayList<>(columns());
        if (several) {
            columns.add(1, new Column(say("Khối"), 26, Look.TEXT));
        }
        return columns;
    }

    private static void row(Page page, Results results, @Nullable String bloc, BoardLine line) {
        FiledSubmission file = line.file();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                CampaignWords.name(results, line.agency()),
                Words.of(line.kind()),
                new Page.State(BoardWords.fill(line), BoardWords.look(line.fill())),
                line.due(),
                file == null ? null : file.receivedAt(),
                line.late().isZero()
                        ? BoardWords.punctuality(line)
                        : new Page.State(BoardWords.punctuality(line), Look.DOUBTFUL),
                file == null || file.version() == 0 ? null : file.version(),
                file == null ? "" : Words.of(file.state()),
                file == null ? null : file.count(Severity.ERROR),
                file == null ? null : file.count(Severity.WARNING),
                file == null ? "" : file.file(),
                notes(line)));
        if (bloc != null) {
            values.add(1, bloc);
        }
        page.row(values.toArray());
    }

    private static String notes(BoardLine line) {
        List<String> notes = new ArrayList<>();
        if (!line.extendedBy().isEmpty()) {
            notes.add(say("Hạn được gia hạn theo {0}.", line.extendedBy()));
        }
        line.decisions().stream()
                .filter(decision ->
                        line.extendedBy().isEmpty() || !decision.found().equals(line.extendedBy()))
                .map(Sentences.ofReader()::sentence)
                .forEach(notes::add);
        if (line.refused() != null) {
            notes.add(BoardWords.refused(line));
        }
        if (line.copies() > 0) {
            notes.add(say("Có thêm {0} tệp trùng.", line.copies()));
        }
        if (line.file() != null && !line.file().inFolder()) {
            notes.add(say(FilesSheet.GONE));
        }
        return String.join(" ", notes);
    }
}
