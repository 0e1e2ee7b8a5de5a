package vn.thidua.workbook.returns;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.reconcile.Edit;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.Revision;
import vn.thidua.telling.Words;
import vn.thidua.workbook.Stamp;

/** What both the book and the letter say of a file: whose, what, when, what became of it, by when to send it again. */
record Particulars(Campaign campaign, Returned returned) {

    private static final int MOST_EDITS = 6;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy", Locale.ROOT);

    FiledSubmission submission() {
        return returned.submission();
    }

    /** The file's name without its folders. */
    String file() {
        return submission().file().substring(submission().file().lastIndexOf('/') + 1);
    }

    Optional<String> agency() {
        return Optional.ofNullable(submission().agency())
                .flatMap(campaign::agency)
                .map(Agency::name);
    }

    /** Minutes are mended by who wrote them, not by the agency that they judge. */
    String addressee() {
        return agency().map(name -> submission().kind() == InputKind.APPRAISAL ? "Bộ phận thẩm định " + name : name)
                .orElse("đơn vị gửi tệp «" + file() + "»");
    }

    String kind() {
        return submission().kind() == null
                ? "tệp"
                : Words.of(submission().kind()).toLowerCase(Locale.ROOT);
    }

    boolean refused() {
        return submission().state() == FileState.REFUSED;
    }

    String receivedAt() {
        return MOMENT.format(submission().receivedAt());
    }

    String summary() {
        return campaign.title()
                + agency().map(name -> " · Đơn vị: " + name).orElse("")
                + (submission().kind() == null
                        ? ""
                        : " · " + Words.of(submission().kind()))
                + " · Nhận lúc " + Words.of(submission().receivedAt());
    }

    /** "Tệp bị trả lại: 2 lỗi phải sửa, 3 điểm cần xem lại. Gửi lại trước …". */
    String verdict() {
        return (refused() ? "Tệp chưa được tính: " : "Tệp đã được tính: ") + counts() + ". " + again();
    }

    String counts() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        String review = warnings + " vấn đề cần xem lại";
        if (errors == 0) {
            return review;
        }
        return errors + " lỗi phải sửa" + (warnings == 0 ? "" : ", " + review);
    }

    private long count(Severity severity) {
        return submission().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What the agency is asked for. */
    String again() {
        String ask = refused() ? "Đề nghị sửa và gửi lại" : "Đề nghị xem lại; nếu cần sửa thì gửi lại";
        return due().map(due -> returned.past() || submission().receivedAt().isAfter(due)
                        ? ask + " trong thời gian sớm nhất (hạn nộp là " + MOMENT.format(due) + ")."
                        : ask + " trước " + MOMENT.format(due) + ".")
                .orElse(ask + " trong thời gian sớm nhất.");
    }

    private Optional<ZonedDateTime> due() {
        InputKind kind = submission().kind();
        return Optional.ofNullable(returned.due()).or(() -> campaign.due(kind == null ? InputKind.SELF_SCORE : kind));
    }

    /** What the file changed of the version before; empty if it is the first. */
    String changes() {
        Revision revision = submission().revision();
        if (revision == null) {
            return "";
        }
        List<Edit> edits = revision.edits();
        String named = edits.stream().limit(MOST_EDITS).map(Particulars::words).collect(Collectors.joining("; "));
        BigDecimal before = revision.totalBefore();
        BigDecimal after = revision.totalAfter();
        return "So với bản trước: " + edits.size() + " ô khác"
                + (named.isEmpty() ? "" : " (" + named + (edits.size() > MOST_EDITS ? "; …" : "") + ")")
                + (before == null || after == null
                        ? "."
                        : "; tổng điểm " + Figures.print(before) + " → " + Figures.print(after) + ".");
    }

    private static String words(Edit edit) {
        Place place = edit.place() == null ? edit.placeBefore() : edit.place();
        String cell = place == null || place.cell() == null ? "" : place.cell() + ", ";
        return cell + edit.code() + ": " + orNothing(edit.before()) + " → " + orNothing(edit.after());
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "(trống)" : value;
    }

    String stamp() {
        return Stamp.of(campaign, false);
    }
}
