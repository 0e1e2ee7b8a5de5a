package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;

class SelfScoreReadingTests {

    private static final String FILE = "cai-lay/tu-cham.xlsx";

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    /** The usual form: national header, title, two-row header. The first row of the table is row 9. */
    static WorkbookBuilder form() {
        return aWorkbook()
                .sheet("Tự chấm")
                .row("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .row(null, null, null, null, "Độc lập – Tự do – Hạnh phúc")
                .row(null, null, null, null, "Cai Lậy, ngày 05 tháng 01 năm 2023")
                .row("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022")
                .row("Đơn vị: Phòng TN&MT TX Cai Lậy")
                .row("Khối thi đua: Khối 1")
                .row("STT", "Nội dung", "ĐIỂM", null, null, "Điểm tự chấm", "Giải trình / Minh chứng")
                .row(null, null, "Chuẩn", "Thưởng", "Trừ");
    }

    @Test
    void readsWhatTheSheetSays() {
        byte[] content = form().row("1", "Chuyên môn", 11, null, null, 19)
                .row("a", "Đất đai", 6, null, null, 14)
                .row("a1", "Luật Đất đai", 3, null, null, 3, "Công văn số 1")
                .row(null, "Chậm triển khai: trừ 0,5 điểm một ca")
                .row("a7", "Đất công", 3, 8, null, 11, "08 giải pháp")
                .row("C", "Môi trường", 5, null, null, 5)
                .row("C1", "Thu gom rác", 5, null, null, 5)
                .row(null, "Tổng cộng", 20, null, null, 19)
                .row(null, "NGƯỜI LẬP BIỂU", null, null, null, "TRƯỞNG PHÒNG")
                .bytes();

        Submission submission = reader.read(FILE, content);

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.kind()).isEqualTo(InputKind.SELF_SCORE);
        assertThat(submission.agency()).isEqualTo("cai-lay");
        assertThat(submission.scores())
                .extracting(
                        ScoreLine::criterion, line -> line.score().toPlainString(), ScoreLine::note, ScoreLine::place)
                .containsExactly(
                        Assertions.tuple("a1", "3", "Công văn số 1", new Place(FILE, "Tự chấm", "F11")),
                        Assertions.tuple("a7", "11", "08 giải pháp", new Place(FILE, "Tự chấm", "F13")),
                        Assertions.tuple("C1", "5", "", new Place(FILE, "Tự chấm", "F15")));
        assertThat(submission.scores().get(1).bonus()).isEqualByComparingTo("8");
        assertThat(submission.totals())
                .extracting(
                        StatedTotal::section,
                        total -> total.value().toPlainString(),
                        total -> total.place().cell())
                .containsExactly(
                        Assertions.tuple("1", "19", "F9"),
                        Assertions.tuple("a", "14", "F10"),
                        Assertions.tuple("C", "5", "F14"),
                        Assertions.tuple(null, "19", "F16"));
    }
}
