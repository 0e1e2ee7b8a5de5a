package vn.thidua.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Gathering;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Standing;

/** "Vấn đề": everything noticed, with the cell it is about and what to do. */
final class FindingsSheet {

    static final String NAME = "Vấn đề";

    private static final List<Column> COLUMNS = List.of(
            new Column("Mức", 10, Look.TEXT),
            new Column("Đơn vị", 22, Look.TEXT),
            new Column("Tệp", 24, Look.TEXT),
            new Column("Trang", 11, Look.TEXT),
            new Column("Ô", 10, Look.CENTRE),
            new Column("Nội dung", 46, Look.TEXT),
            new Column("Có", 18, Look.TEXT),
            new Column("Cần", 18, Look.TEXT),
            new Column("Cách xử lý", 38, Look.TEXT));

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));

    private FindingsSheet() {}

    /** The findings of a bloc: of its files first, then of its scoring. */
    static void write(Book book, BlocView view) {
        Page page = begin(book, view.subtitle(), view.provisional());
        Set<Finding> seen = new LinkedHashSet<>();
        for (FiledSubmission submission : view.submissions()) {
            for (Finding finding : submission.findings()) {
                row(page, agency(view, submission, finding), finding, seen);
            }
        }
        Gathering gathering = new Gathering(view.results().campaign());
        for (Standing standing : view.standings()) {
            List<Finding> unseen = standing.card().findings().stream()
                    .filter(finding -> !seen.contains(finding))
                    .toList();
            for (Finding finding : gathering.of(unseen)) {
                row(page, standing.agency().name(), finding, seen);
            }
        }
        end(page, seen);
    }

    /** The agency of the file, or of the cells where the file tells of several. */
    private static String agency(BlocView view, FiledSubmission submission, Finding finding) {
        if (submission.agency() != null) {
            return view.name(submission.agency());
        }
        List<String> agencies = finding.singles().stream()
                .flatMap(single -> view.agencyAt(single.place()).stream())
                .map(standing -> standing.agency().name())
                .distinct()
                .toList();
        return agencies.size() == 1 ? agencies.get(0) : "";
    }

    /** The findings of some files. */
    static void write(
            Book book,
            String subtitle,
            List<FiledSubmission> submissions,
            List<Untaken> untaken,
            Function<@Nullable String, String> names) {
        Page page = begin(book, subtitle, false);
        Set<Finding> seen = new LinkedHashSet<>();
        for (FiledSubmission submission : submissions) {
            for (Finding finding : submission.findings()) {
                row(page, names.apply(submission.agency()), finding, seen);
            }
        }
        untaken.forEach(entry -> row(page, "", entry.finding(), seen));
        end(page, seen);
    }

    private static Page begin(Book book, String subtitle, boolean provisional) {
        Page page = book.page(NAME, COLUMNS, 1);
        page.title("VẤN ĐỀ CẦN XEM XÉT", subtitle, provisional);
        page.head();
        return page;
    }

    private static void end(Page page, Set<Finding> seen) {
        page.filter();
        page.skip();
        if (seen.isEmpty()) {
            page.note("Không có vấn đề nào.");
        }
    }

    private static void row(Page page, String agency, Finding finding, Set<Finding> seen) {
        if (!seen.addAll(finding.singles())) {
            return;
        }
        Place place = finding.place();
        page.row(
                Words.of(finding.severity()),
                agency,
                place.file(),
                place.sheet(),
                finding.cellRanges(),
                SENTENCES.sentence(finding),
                finding.found(),
                finding.expected(),
                SENTENCES.advice(finding));
    }
}
