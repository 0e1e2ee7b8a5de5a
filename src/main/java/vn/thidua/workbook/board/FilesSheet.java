package vn.thidua.workbook.board;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
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

    static final String GONE = "Không còn trong thư mục nộp, bản đã lưu vẫn được dùng.";

    /** What tells why a file is in the state in which it is. */
    private static final Set<FindingCode> TELLING = Set.of(
            FindingCode.SUPERSEDED,
            FindingCode.DUPLICATE,
            FindingCode.VERSION_UNDECIDED,
            FindingCode.BLANK_LEFT_OUT,
            FindingCode.DECISION_APPLIED,
            FindingCode.FILE_IGNORED);

    private FilesSheet() {}

    private static Tab tab() {
        return new Tab(
                say(NAME), say("Từng tệp đã đến hoặc nằm trong thư mục, ở tình trạng nào và vì sao"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Tệp"), 40, Look.TEXT),
                new Column(say("Đơn vị"), 28, Look.TEXT),
                new Column(say("Loại"), 21, Look.TEXT),
                new Column(say("Bản"), 6, Look.CENTRE),
                new Column(say("Tình trạng"), 20, Look.TEXT),
                new Column(say("Nhận lúc"), 17, Look.MOMENT),
                new Column(say("Vì sao"), 52, Look.TEXT),
                new Column(say("Thay đổi so với bản trước"), 30, Look.TEXT));
    }

    static void write(Book book, Results results) {
        if (results.docket().submissions().isEmpty()
                && results.docket().untaken().isEmpty()) {
            book.without(tab(), say("chưa có tệp nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 1);
        page.title(say("TỪNG TỆP"), CampaignWords.subtitle(results), false);
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
        Sentences sentences = Sentences.ofReader();
        String advice = entry.state() == Untaken.State.IGNORED ? "" : " " + sentences.advice(entry.finding());
        page.row(
                entry.path(),
                "",
                "",
                null,
                state(FileState.valueOf(entry.state().name())),
                null,
                sentences.sentence(entry.finding()) + advice,
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
                .map(Sentences.ofReader()::sentence)
                .distinct()
                .forEach(why::add);
        if (file.state() == FileState.REFUSED) {
            errors(file).ifPresent(why::add);
        } else if (file.state() == FileState.ACCEPTED_WITH_WARNINGS) {
            why.add(say(
                    "{0} cảnh báo, xem trang «{1}» của tong-hop.xlsx.", file.count(Severity.WARNING), say("Vấn đề")));
        }
        if (!file.inFolder()) {
            why.add(say(GONE));
        }
        return String.join(" ", why);
    }

    /** The first error, and how many more there are. */
    private static Optional<String> errors(FiledSubmission file) {
        long more = file.count(Severity.ERROR) - 1;
        return file.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> place(finding)
                        + Sentences.ofReader().sentence(finding)
                        + (more > 0 ? " " + say("Còn {0} lỗi khác.", more) : ""));
    }

    private static String place(Finding finding) {
        String cell = finding.place().cell();
        return cell == null ? "" : say("Ô {0}:", cell) + " ";
    }

    /** "So với a.xlsx: 3 ô; cộng điểm 87 → 88,5." */
    private static String changes(@Nullable Revision revision) {
        if (revision == null) {
            return "";
        }
        String cells = revision.edits().isEmpty()
                ? say("số liệu như nhau")
                : say("{0} ô khác", revision.edits().size());
        return say("So với {0}: {1}", revision.file(), cells) + totals(revision);
    }

    static String totals(Revision revision) {
        if (revision.totalBefore() == null || revision.totalAfter() == null) {
            return "";
        }
        return "; "
                + say(
                        "cộng các điểm {0} → {1}",
                        Figures.print(revision.totalBefore()), Figures.print(revision.totalAfter()));
    }
}
