package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Gathering;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Standing;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Words;

/** "Vấn đề": everything noticed, with the cell it is about and what to do. */
final class FindingsSheet {

    static final String NAME = "Vấn đề";

    private final Map<Finding, String> agencies = new LinkedHashMap<>();
    private final Set<Finding> seen = new HashSet<>();

    private FindingsSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Điều cần xem xét, ở tệp, trang, ô nào và cách xử lý"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Mức##of a finding"), 10, Look.TEXT),
                new Column(say("Đơn vị"), 22, Look.TEXT),
                new Column(say("Tệp"), 24, Look.TEXT),
                new Column(say("Trang##of a workbook"), 11, Look.TEXT),
                new Column(say("Ô"), 10, Look.CENTRE),
                new Column(say("Nội dung##of a finding"), 46, Look.TEXT),
                new Column(say("Có##found"), 18, Look.TEXT),
                new Column(say("Cần##expected"), 18, Look.TEXT),
                new Column(say("Cách xử lý"), 38, Look.TEXT));
    }

    /** The findings of a bloc: of its files first, then of its scoring. */
    static void write(Book book, BlocView view) {
        FindingsSheet sheet = new FindingsSheet();
        for (FiledSubmission submission : view.submissions()) {
            for (Finding finding : submission.findings()) {
                sheet.add(agency(view, submission, finding), finding);
            }
        }
        Gathering gathering = new Gathering(view.results().campaign());
        for (Standing standing : view.standings()) {
            List<Finding> unseen = standing.card().findings().stream()
                    .filter(finding -> !sheet.seen.contains(finding))
                    .toList();
            gathering.of(unseen).forEach(finding -> sheet.add(standing.agency().name(), finding));
        }
        sheet.write(book, view.subtitle(), view.provisional());
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
        FindingsSheet sheet = new FindingsSheet();
        for (FiledSubmission submission : submissions) {
            for (Finding finding : submission.findings()) {
                sheet.add(names.apply(submission.agency()), finding);
            }
        }
        untaken.forEach(entry -> sheet.add("", entry.finding()));
        sheet.write(book, subtitle, false);
    }

    private void add(String agency, Finding finding) {
        if (seen.addAll(finding.singles())) {
            agencies.putIfAbsent(finding, agency);
        }
    }

    private void write(Book book, String subtitle, boolean provisional) {
        if (agencies.isEmpty()) {
            book.without(tab(), say("không có vấn đề nào"));
            return;
        }
        Page page = book.page(tab(), columns(), 1);
        page.title(say("VẤN ĐỀ CẦN XEM XÉT"), subtitle, provisional);
        page.head();
        agencies.forEach((finding, agency) -> row(page, agency, finding));
        page.table();
        page.conditions().word(page.cells(0), Words.of(Severity.ERROR), Conditions.BAD);
        page.conditions().word(page.cells(0), Words.of(Severity.WARNING), Conditions.DOUBTFUL);
    }

    private static void row(Page page, String agency, Finding finding) {
        Place place = finding.place();
        Sentences sentences = Sentences.ofReader();
        page.row(
                Words.of(finding.severity()),
                agency,
                place.file(),
                place.sheet(),
                finding.cellRanges(),
                sentences.sentence(finding),
                sentences.found(finding),
                sentences.expected(finding),
                sentences.advice(finding));
    }
}
