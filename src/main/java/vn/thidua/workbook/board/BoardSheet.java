package vn.thidua.workbook.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private static final Tab TAB =
            new Tab(NAME, "Mỗi đơn vị phải nộp gì, đã nộp chưa, đúng hạn không, đủ chưa", Tab.Kind.RESULT);

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));

    private static final Column BLOC = new Column("Khối", 26, Look.TEXT);

    private static final List<Column> COLUMNS = List.of(
            new Column("Đơn vị", 30, Look.TEXT),
            new Column("Loại", 21, Look.TEXT),
            new Column("Mức độ", 15, Look.TEXT),
            new Column("Hạn nộp", 17, Look.MOMENT),
            new Column("Nhận lúc", 17, Look.MOMENT),
            new Column("Đúng hạn", 17, Look.TEXT),
            new Column("Bản", 5, Look.CENTRE),
            new Column("Tình trạng tệp", 20, Look.TEXT),
            new Column("Lỗi", 5, Look.CENTRE),
            new Column("Cảnh báo", 8, Look.CENTRE),
            new Column("Tệp", 30, Look.TEXT),
            new Column("Ghi chú", 38, Look.TEXT));

    private BoardSheet() {}

    static void write(Book book, Results results, Board board) {
        boolean several = results.campaign().blocs().size() > 1;
        Page page = book.page(TAB, columns(several), 1);
        page.title("TÌNH HÌNH NỘP HỒ SƠ", CampaignWords.subtitle(results), false);
        page.note(BoardWords.summary(board));
        if (!results.docket().folder()) {
            page.note("Đợt này chưa có thư mục nộp.");
        }
        page.head();
        for (Bloc bloc : results.campaign().blocs()) {
            board.lines().stream()
                    .filter(line -> bloc.member(line.agency()).isPresent())
                    .forEach(line -> row(page, results, several ? bloc.name() : null, line));
        }
        page.table();
    }

    /** Of several blocs, each line tells of which it is. */
    private static List<Column> columns(boolean several) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        if (several) {
            columns.add(1, BLOC);
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
            notes.add("Hạn được gia hạn theo " + line.extendedBy() + ".");
        }
        line.decisions().stream()
                .filter(decision ->
                        line.extendedBy().isEmpty() || !decision.found().equals(line.extendedBy()))
                .map(SENTENCES::sentence)
                .forEach(notes::add);
        if (line.refused() != null) {
            notes.add(BoardWords.refused(line));
        }
        if (line.copies() > 0) {
            notes.add("Có thêm " + line.copies() + " tệp trùng.");
        }
        if (line.file() != null && !line.file().inFolder()) {
            notes.add(FilesSheet.GONE);
        }
        return String.join(" ", notes);
    }
}
