package vn.thidua;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.telling.Words;
import vn.thidua.workbook.board.BoardWords;

/**
 * A campaign's board as lines of text.
 *
 * @param last the run that it is as of; {@code null} if there was none, and then nothing else is known
 */
record StatusTable(
        Campaign campaign,
        @Nullable RecordedRun last,
        @Nullable Docket docket,
        @Nullable Board board) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));
    private static final String ROW = "  %-30s %-19s %-16s %-16s %-18s %4s %4s %8s%n";
    private static final int LONGEST_NAME = 30;

    void print(PrintWriter out) {
        out.println(campaign.id());
        if (last == null || docket == null || board == null) {
            out.printf("  Chưa có lần chạy nào.%n%n");
            return;
        }
        out.printf(
                "  Theo lần chạy %d lúc %s. %s%n",
                last.number(),
                MOMENT.format(last.report().endedAt().atZone(campaign.zone())),
                BoardWords.summary(board));
        if (!docket.folder()) {
            out.println("  Đợt này chưa có thư mục nộp.");
        }
        out.printf(ROW, "Đơn vị", "Loại", "Mức độ", "Nhận lúc", "Đúng hạn", "Bản", "Lỗi", "Cảnh báo");
        board.lines().forEach(line -> row(out, line));
        docket.submissions().stream()
                .filter(file -> file.agency() == null && file.state() == FileState.REFUSED)
                .forEach(file -> out.printf("  Trả lại: %s%n", file.file()));
        docket.untaken().stream()
                .filter(entry -> entry.state() != Untaken.State.IGNORED)
                .forEach(entry -> out.printf("  %s: %s%n", entry.path(), SENTENCES.sentence(entry.finding())));
        out.println();
    }

    private void row(PrintWriter out, BoardLine line) {
        FiledSubmission file = line.file();
        out.printf(
                ROW,
                name(line.agency()),
                Words.of(line.kind()),
                BoardWords.fill(line),
                file == null ? "" : MOMENT.format(file.receivedAt()),
                BoardWords.punctuality(line),
                file == null || file.version() == 0 ? "" : file.version(),
                file == null ? "" : file.count(Severity.ERROR),
                file == null ? "" : file.count(Severity.WARNING));
        if (line.refused() != null) {
            out.printf("    %s%n", BoardWords.refused(line));
        }
    }

    private String name(String code) {
        String name = campaign.agency(code).map(Agency::name).orElse(code);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
