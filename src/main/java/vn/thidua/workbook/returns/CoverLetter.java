package vn.thidua.workbook.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;

/**
 * The letter that goes with a returned file, laid out as official letters are (công văn, Nghị định 30/2020/NĐ-CP). Number,
 * day and signature are left to the office that sends it.
 */
final class CoverLetter {

    private static final int MOST_LISTED = 12;

    private final LetterPage page = new LetterPage(new XWPFDocument());
    private final Particulars head;
    private final Wording wording;

    private CoverLetter(Particulars head, Wording wording) {
        this.head = head;
        this.wording = wording;
    }

    /** @param book name of the book that goes with it; empty if there is none */
    static byte[] write(Particulars head, List<Finding> findings, Wording wording, String book) throws IOException {
        CoverLetter letter = new CoverLetter(head, wording);
        letter.begin();
        letter.body(findings, book);
        letter.end();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.page.write(bytes, head);
        return bytes.toByteArray();
    }

    private void begin() {
        String subject = "V/v kết quả kiểm tra " + head.kind() + " năm "
                + head.campaign().year();
        page.head(head.campaign().owner().toUpperCase(Locale.ROOT), subject);
        if (!head.stamp().isEmpty()) {
            page.line(head.stamp(), ParagraphAlignment.CENTER, 12, true, false).setSpacingBefore(120);
        }
        XWPFParagraph to = page.line("Kính gửi: " + head.addressee(), ParagraphAlignment.CENTER, 14, false, false);
        to.setSpacingBefore(240);
        to.setSpacingAfter(240);
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

    private void end() {
        page.foot();
    }
}
