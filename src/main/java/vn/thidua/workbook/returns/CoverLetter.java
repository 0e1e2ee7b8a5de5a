package vn.thidua.workbook.returns;

import java.util.List;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.word.Letterhead;
import vn.thidua.word.Paper;
import vn.thidua.word.Signer;

/**
 * The letter that goes with a returned file, laid out as official letters are (công văn, Nghị định 30/2020/NĐ-CP). Number,
 * day and signature are left to the office that sends it.
 */
final class CoverLetter {

    private static final int MOST_LISTED = 12;

    private final Paper page;
    private final Particulars head;
    private final Wording wording;

    private CoverLetter(Particulars head, Wording wording) {
        String subject = "V/v kết quả kiểm tra " + head.kind() + " năm "
                + head.campaign().year();
        this.page = new Paper(new Letterhead("", head.campaign().owner(), "Số: ……/……", subject, true), head.stamp());
        this.head = head;
        this.wording = wording;
    }

    /** @param book name of the book that goes with it; empty if there is none */
    static byte[] write(Particulars head, List<Finding> findings, Wording wording, String book) {
        CoverLetter letter = new CoverLetter(head, wording);
        letter.page.to(head.addressee());
        letter.body(findings, book);
        letter.page.end(
                List.of("Như trên", "Lưu: VT, ……"),
                new Signer(List.of("CHỨC VỤ CỦA NGƯỜI KÝ"), "(Chữ ký, dấu; họ và tên)"));
        return letter.page.bytes(
                "Kết quả kiểm tra tệp " + head.file(),
                head.submission().receivedAt().toInstant());
    }

    private void body(List<Finding> findings, String book) {
        String what = head.submission().kind() == null ? "" : " (" + head.kind() + ")";
        page.text("%s đã nhận tệp «%s»%s lúc %s. Kết quả kiểm tra: %s."
                .formatted(head.campaign().owner(), head.file(), what, head.receivedAt(), head.counts()));
        page.text((head.refused() ? "Tệp chưa được tính điểm. " : "Tệp đã được tính điểm. ") + head.again());
        List<Finding> listed = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        page.text(listed.size() > MOST_LISTED ? "Những vấn đề chính:" : "Các vấn đề:");
        int number = 1;
        for (Finding finding : listed.subList(0, Math.min(listed.size(), MOST_LISTED))) {
            page.text(number++ + ". " + where(finding) + wording.sentence(finding) + " " + wording.advice(finding));
        }
        if (!book.isEmpty()) {
            page.text("Gửi kèm «" + book + "» là tệp đã nhận với các ô được đánh dấu; trang «" + ReportSheet.NAME
                    + "» ở đầu tệp nêu từng vấn đề và cách sửa.");
        }
        page.text("Trân trọng./.");
    }

    private static String where(Finding finding) {
        Place place = finding.place();
        if (place.sheet() == null) {
            return "";
        }
        String cells = finding.parts().isEmpty() ? finding.cellRanges() : "";
        return "Trang «" + place.sheet() + "»" + (cells.isEmpty() ? "" : ", ô " + cells) + ": ";
    }
}
