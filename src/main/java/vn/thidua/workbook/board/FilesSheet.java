package vn.thidua.workbook.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.Revision;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.Words;
import vn.thidua.workbook.Book;
import vn.thidua.workbook.Column;
import vn.thidua.workbook.Look;
import vn.thidua.workbook.Page;
import vn.thidua.workbook.Tab;

/** "Từng tệp": everything that ever came or lies there, each once, with its state and why. */
final class FilesSheet {

    static final String NAME = "Từng tệp";

    private static final Tab TAB =
            new Tab(NAME, "Từng tệp đã đến hoặc nằm trong thư mục, ở tình trạng nào và vì sao", Tab.Kind.CHECK);
    static final String GONE = "Không còn trong thư mục nộp, bản đã lưu vẫn được dùng.";

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));

    /** What tells why a file is in the state in which it is. */
    private static final Set<FindingCode> TELLING = Set.of(
            FindingCode.SUPERSEDED,
            FindingCode.DUPLICATE,
            FindingCode.VERSION_UNDECIDED,
            FindingCode.BLANK_LEFT_OUT,
            FindingCode.DECISION_APPLIED,
            FindingCode.FILE_IGNORED);

    private static final List<Column> COLUMNS = List.of(
            new Column("Tệp", 40, Look.TEXT),
            new Column("Đơn vị", 28, Look.TEXT),
            new Column("Loại", 21, Look.TEXT),
            new Column("Bản", 6, Look.CENTRE),
            new Column("Tình trạng", 20, Look.TEXT),
            new Column("Nhận lúc", 17, Look.MOMENT),
            new Column("Vì sao", 52, Look.TEXT),
            new Column("Thay đổi so với bản trước", 30, Look.TEXT));

    private FilesSheet() {}

    static void write(Book book, Results results) {
        if (results.docket().submissions().isEmpty()
                && results.docket().untaken().isEmpty()) {
            book.without(TAB, "chưa có tệp nào");
            return;
        }
        Page page = book.page(TAB, COLUMNS, 1);
        page.title("TỪNG TỆP", CampaignWords.subtitle(results), false);
        page.head();
        results.docket().submissions().forEach(file -> row(page, results, file));
        results.docket().untaken().forEach(entry -> row(page, entry));
        page.table();
    }

    private static void row(Page page, Results results, FiledSubmission file) {
        page.row(
                file.file(),
                file.agency() == null ? "" : CampaignWords.name(results, file.agency()),
                Words.of(file.kind()),
                file.version() == 0 ? null : file.version(),
                state(file.state()),
                file.receivedAt(),
                why(file),
                changes(file.revision()));
    }

    private static void row(Page page, Untaken entry) {
        String advice = entry.state() == Untaken.State.IGNORED ? "" : " " + SENTENCES.advice(entry.finding());
        page.row(
                entry.path(),
                "",
                "",
                null,
                state(FileState.valueOf(entry.state().name())),
                null,
                SENTENCES.sentence(entry.finding()) + advice,
                "");
    }

    private static Page.State state(FileState state) {
        Look look = switch (state) {
            case ACCEPTED -> Look.GOOD;
            case ACCEPTED_WITH_WARNINGS, PENDING -> Look.DOUBTFUL;
            case REFUSED -> Look.BAD;
            case SUPERSEDED, DUPLICATE, IGNORED -> Look.TEXT;
        };
        return new Page.State(Words.of(state), look);
    }

    private static String why(FiledSubmission file) {
        List<String> why = new ArrayList<>();
        file.findings().stream()
                .filter(finding -> TELLING.contains(finding.code()))
                .map(SENTENCES::sentence)
                .distinct()
                .forEach(why::add);
        if (file.state() == FileState.REFUSED) {
            errors(file).ifPresent(why::add);
        } else if (file.state() == FileState.ACCEPTED_WITH_WARNINGS) {
            why.add(file.count(Severity.WARNING) + " cảnh báo, xem trang «Vấn đề» của tong-hop.xlsx.");
        }
        if (!file.inFolder()) {
            why.add(GONE);
        }
        return String.join(" ", why);
    }

    /** The first error, and how many more there are. */
    private static Optional<String> errors(FiledSubmission file) {
        long more = file.count(Severity.ERROR) - 1;
        return file.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding ->
                        place(finding) + SENTENCES.sentence(finding) + (more > 0 ? " Còn " + more + " lỗi khác." : ""));
    }

    private static String place(Finding finding) {
        String cell = finding.place().cell();
        return cell == null ? "" : "Ô " + cell + ": ";
    }

    /** "So với a.xlsx: 3 ô; cộng điểm 87 → 88,5." */
    private static String changes(@Nullable Revision revision) {
        if (revision == null) {
            return "";
        }
        String cells = revision.edits().isEmpty()
                ? "số liệu như nhau"
                : revision.edits().size() + " ô khác";
        return "So với " + revision.file() + ": " + cells + totals(revision);
    }

    static String totals(Revision revision) {
        if (revision.totalBefore() == null || revision.totalAfter() == null) {
            return "";
        }
        return "; cộng các điểm " + Figures.print(revision.totalBefore()) + " → "
                + Figures.print(revision.totalAfter());
    }
}
