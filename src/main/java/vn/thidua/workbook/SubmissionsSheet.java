package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.Words;

/** "Hồ sơ đã nhận": every file that was ever received, exactly once. */
final class SubmissionsSheet {

    static final String NAME = "Hồ sơ đã nhận";

    /** Enough to tell files apart; results.json has the whole. */
    private static final int DIGITS = 12;

    private SubmissionsSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Mọi tệp đã đến, tình trạng, giờ nhận và số vấn đề"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Tệp"), 44, Look.TEXT),
                new Column(say("Đơn vị"), 34, Look.TEXT),
                new Column(say("Loại"), 20, Look.TEXT),
                new Column(say("Tình trạng"), 18, Look.TEXT),
                new Column(say("Ngày giờ nhận"), 17, Look.CENTRE),
                new Column(say("Lỗi##how many"), 7, Look.CENTRE),
                new Column(say("Cảnh báo##how many"), 9, Look.CENTRE),
                new Column(say("Mã băm SHA-256 (12 ký tự đầu)"), 18, Look.CENTRE));
    }

    static void write(Book book, Results results) {
        if (results.docket().submissions().isEmpty()
                && results.docket().untaken().isEmpty()) {
            book.without(tab(), say("chưa nhận được hồ sơ nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 1);
        page.title(say("HỒ SƠ ĐÃ NHẬN"), CampaignWords.subtitle(results), false);
        page.head();
        results.docket().submissions().forEach(submission -> row(page, results, submission));
        results.docket().untaken().forEach(entry -> row(page, entry));
        page.table();
    }

    private static void row(Page page, Results results, FiledSubmission submission) {
        String agency = submission.agency();
        page.row(
                submission.file(),
                agency == null ? "" : CampaignWords.name(results, agency),
                Words.of(submission.kind()),
                Words.of(submission.state()),
                submission.receivedAt(),
                count(submission, Severity.ERROR),
                count(submission, Severity.WARNING),
                submission.sha256().substring(0, DIGITS));
    }

    /** What was not taken has neither bytes nor a time of receipt. */
    private static void row(Page page, Untaken entry) {
        boolean refused = entry.state() == Untaken.State.REFUSED;
        page.row(entry.path(), "", "", Words.of(FileState.valueOf(entry.state().name())), "", refused ? 1 : 0, 0, "");
    }

    private static long count(FiledSubmission submission, Severity severity) {
        return submission.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
