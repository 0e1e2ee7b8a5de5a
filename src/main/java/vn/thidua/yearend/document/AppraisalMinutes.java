package vn.thidua.yearend.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.Standing;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.Side;
import vn.thidua.word.Paper;
import vn.thidua.word.Signer;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;
import vn.thidua.workbook.BlocView;
import vn.thidua.workbook.Words;

/** One agency's minutes of appraisal (biên bản thẩm định): section by section what was agreed, and why. */
final class AppraisalMinutes {

    private static final String SIGN_HERE = "(Chữ ký, dấu; họ và tên)";

    /** Kinds of breaks that the table of differences tells of. */
    private static final Set<BreakClass> IN_THE_TABLE =
            EnumSet.of(BreakClass.SELF_NOT_APPRAISED, BreakClass.APPRAISED_NOT_AGREED, BreakClass.REASON_MISSING);

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
                "BIÊN BẢN",
                "Thẩm định kết quả tự chấm điểm thi đua năm "
                        + view.results().campaign().year() + " của " + name());
        paper.fill("Thời gian bắt đầu:");
        paper.fill("Địa điểm:");
        parties();
        basis();
        results();
        differences();
        paper.part("V. TỔNG HỢP");
        new CardTotals(paper, rubric, card, digits).write();
        closing();
        return paper.bytes("Biên bản thẩm định – " + name(), issuer.moment());
    }

    private String name() {
        return standing.agency().name();
    }

    private void parties() {
        paper.part("I. THÀNH PHẦN");
        paper.heading("1. Bên thẩm định");
        Table table = new Table(
                Column.figure("TT", 10),
                Column.text("Bên thẩm định", 55),
                Column.text("Phần thẩm định", 30),
                Column.text("Họ và tên, chức vụ", 70));
        int number = 1;
        for (Map.Entry<String, List<String>> party : appraisers().entrySet()) {
            table.row(String.valueOf(number++), party.getKey(), String.join(", ", party.getValue()), "");
        }
        paper.table(table);
        paper.heading("2. Đơn vị được thẩm định: " + name());
        paper.fill("- Ông (bà):", "Chức vụ:");
        paper.fill("- Ông (bà):", "Chức vụ:");
    }

    private Map<String, List<String>> appraisers() {
        return Appraisers.of(
                rubric, "Khối trưởng (" + view.name(view.bloc().bloc().head()) + ")");
    }

    private void basis() {
        paper.part("II. CĂN CỨ");
        paper.text("1. " + rubric.title() + " (" + ScoreText.of(rubric.max()) + " điểm).");
        int number = 2;
        for (FiledSubmission file : sources()) {
            paper.text(number++ + ". " + Words.of(file.kind()) + ", nhận lúc " + Words.of(file.receivedAt()) + " (tệp "
                    + file.file() + ").");
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
        paper.part("III. KẾT QUẢ THẨM ĐỊNH TỪNG MỤC");
        Map<String, String> byPart = new HashMap<>();
        appraisers().forEach((name, parts) -> parts.forEach(part -> byPart.put(part, name)));
        SectionResults results = new SectionResults(paper, rubric, card, digits, byPart);
        rubric.sections().forEach(results::write);
    }

    private void differences() {
        paper.part("IV. TIÊU CHÍ CÓ ĐIỂM THẨM ĐỊNH KHÁC ĐIỂM TỰ CHẤM");
        Table table = new Table(
                Column.figure("TT", 9),
                Column.text("Tiêu chí", 48),
                Column.figure("Điểm chuẩn", 15),
                Column.figure("Tự chấm", 15),
                Column.figure("Thống nhất", 16),
                Column.figure("Chênh lệch", 16),
                Column.text("Lý do", 46));
        int number = 1;
        for (Criterion criterion : rubric.allCriteria().toList()) {
            CriterionScore score = card.criterion(criterion.code()).orElse(null);
            if (score != null && score.differs() && score.self().score() != null) {
                table.row(difference(number++, criterion, score));
            }
        }
        if (table.isEmpty()) {
            paper.text("Không có.");
        } else {
            paper.table(table);
        }
        breaks.breaks().stream()
                .map(Aged::found)
                .filter(found ->
                        found.open() && found.agency().equals(standing.agency().code()))
                .filter(found -> !IN_THE_TABLE.contains(found.kind()))
                .forEach(found -> paper.text("- " + words(found)));
    }

    /** "Biên bản nêu điểm tự chấm khác bảng đã nhận: Cộng bảng tự chấm 124,4; Ghi trong bảng 118,4." */
    private static String words(Break found) {
        String title = found.subject().isEmpty() ? "" : " (" + found.subject() + " – " + found.title() + ")";
        return found.kind().label() + title + ": " + words(found.counting()) + "; " + words(found.other()) + ".";
    }

    private static String words(Side side) {
        return side.value() == null ? side.party() : side.party() + " " + ScoreText.of(side.value());
    }

    private List<String> difference(int number, Criterion criterion, CriterionScore score) {
        BigDecimal self = Objects.requireNonNull(score.self().score());
        BigDecimal agreed = Objects.requireNonNull(score.finalScore());
        return List.of(
                String.valueOf(number),
                criterion.code() + ". " + criterion.title(),
                ScoreText.of(criterion.base()),
                digits.of(self),
                digits.of(agreed),
                digits.difference(agreed, self),
                SectionResults.reason(score));
    }

    private void closing() {
        paper.part("VI. Ý KIẾN CỦA HAI BÊN");
        paper.blank("Hai bên bổ sung: ý kiến của đơn vị được thẩm định, kiến nghị, nội dung chưa thống nhất (nếu có)");
        paper.fill("Buổi làm việc kết thúc vào lúc:");
        paper.closing("Biên bản được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.");
        paper.end(
                new Signer(List.of("ĐẠI DIỆN", "ĐƠN VỊ ĐƯỢC THẨM ĐỊNH"), SIGN_HERE),
                new Signer(List.of("ĐẠI DIỆN", "BÊN THẨM ĐỊNH"), SIGN_HERE));
    }
}
