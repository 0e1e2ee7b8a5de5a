package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.telling.AppraisedParts;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.Words;
import vn.thidua.word.Paper;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** One agency's minutes of appraisal (biên bản thẩm định): section by section what was agreed, and why. */
final class AppraisalMinutes {

    private final BlocView view;
    private final BlocBreaks breaks;
    private final Standing standing;
    private final Scorecard card;
    private final Rubric rubric;
    private final Digits digits;
    private final Issuer issuer;
    private final Paper paper;

    private AppraisalMinutes(BlocView view, BlocBreaks breaks, Standing standing) {
        this.view = view;
        this.breaks = breaks;
        this.standing = standing;
        this.card = standing.card();
        this.rubric = view.bloc().bloc().rubric();
        this.digits = new Digits(view.results().campaign().rounding());
        this.issuer = new Issuer(view);
        this.paper = issuer.paper(Issuer.MINUTES, card.provisional());
    }

    /** Empty for an agency of which nothing counts. */
    static Optional<byte[]> write(BlocView view, BlocBreaks breaks, Standing standing) {
        return standing.card().finalTotal() == null
                ? Optional.empty()
                : Optional.of(new AppraisalMinutes(view, breaks, standing).write());
    }

    private byte[] write() {
        paper.title(
                say("BIÊN BẢN"),
                say(
                        "Thẩm định kết quả tự chấm điểm thi đua năm {0}\ncủa {1}",
                        view.results().campaign().year(), name()));
        paper.fill(say("Thời gian bắt đầu:"));
        paper.fill(say("Địa điểm:"));
        parties();
        basis();
        results();
        paper.part(say("IV. TIÊU CHÍ CÁC BÊN CHẤM KHÁC NHAU"));
        new Differences(paper, rubric, card, digits).write(breaks);
        paper.part(say("V. TỔNG HỢP"));
        new CardTotals(paper, rubric, card, digits).write();
        closing();
        return paper.bytes(say("Biên bản thẩm định – {0}", name()), issuer.moment());
    }

    private String name() {
        return standing.agency().name();
    }

    private void parties() {
        paper.part(say("I. THÀNH PHẦN"));
        paper.heading(say("1. Bên thẩm định"));
        Table table = new Table(
                Column.figure(say("TT"), 10),
                Column.text(say("Bên thẩm định"), 55),
                Column.text(say("Phần thẩm định"), 30),
                Column.text(say("Họ và tên, chức vụ"), 70));
        int number = 1;
        for (Map.Entry<String, AppraisedParts> party : appraisers().entrySet()) {
            table.row(String.valueOf(number++), party.getKey(), party.getValue().words(), "");
        }
        paper.table(table);
        paper.heading(say("2. Đơn vị được thẩm định: {0}", name()));
        paper.fill(say("- Ông (bà):"), say("Chức vụ:"));
        paper.fill(say("- Ông (bà):"), say("Chức vụ:"));
    }

    private Map<String, AppraisedParts> appraisers() {
        return Appraisers.of(view.bloc().bloc(), card);
    }

    private void basis() {
        paper.part(say("II. CĂN CỨ"));
        paper.text(say("1. {0} ({1} điểm).", rubric.title(), ScoreText.of(rubric.max())));
        int number = 2;
        for (FiledSubmission file : sources()) {
            paper.text(say(
                    "{0}. {1}, nhận lúc {2} (tệp {3}).",
                    number++, Words.of(file.kind()), Words.of(file.receivedAt()), file.file()));
        }
        for (Map.Entry<String, List<String>> register :
                Appraisers.registers(card).entrySet()) {
            paper.text(say(
                    "{0}. {1} (tiêu chí {2}).", number++, register.getKey(), String.join(", ", register.getValue())));
        }
    }

    /** The files from which a score of the agency came, in the order of receipt. */
    private List<FiledSubmission> sources() {
        List<String> files = card.criteria().stream()
                .flatMap(score -> Stream.of(score.self(), score.appraised(), score.council()))
                .flatMap(mark -> Optional.ofNullable(mark.source()).stream())
                .map(Place::file)
                .distinct()
                .toList();
        return view.results().docket().submissions().stream()
                .filter(submission -> files.contains(submission.file()))
                .sorted(Comparator.comparing(FiledSubmission::receivedAt))
                .toList();
    }

    private void results() {
        paper.part(say("III. KẾT QUẢ THẨM ĐỊNH TỪNG MỤC"));
        Map<String, String> byPart = new HashMap<>();
        appraisers().forEach((name, parts) -> parts.sections().forEach(part -> byPart.put(part, name)));
        SectionResults results = new SectionResults(paper, rubric, card, digits, byPart);
        rubric.sections().forEach(results::write);
    }

    private void closing() {
        paper.part(say("VI. Ý KIẾN CỦA HAI BÊN"));
        paper.blank(
                say("Hai bên bổ sung: ý kiến của đơn vị được thẩm định, kiến nghị, nội dung chưa thống nhất (nếu có)"));
        paper.fill(say("Buổi làm việc kết thúc vào lúc:"));
        paper.lead(say("Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./."));
        paper.end(
                Issuer.person(say("ĐẠI DIỆN"), say("ĐƠN VỊ ĐƯỢC THẨM ĐỊNH")),
                Issuer.person(say("ĐẠI DIỆN"), say("BÊN THẨM ĐỊNH")));
    }
}
