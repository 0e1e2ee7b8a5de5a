package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

class PastResultReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsAUnitARow() {
        Submission submission = read(titled("KẾT QUẢ THI ĐUA NĂM 2021")
                .row("Thang điểm 100")
                .row("Hạng", "Đơn vị", "Điểm", "Xếp loại")
                .row(1, "Sở Y tế", "91,5", "Hoàn thành xuất sắc nhiệm vụ")
                .row("2/9", "Sở GD&ĐT", 90, "Hoàn thành xuất sắc nhiệm vụ")
                .row("hạng 3", "Ban Tổ chức cũ", 85.25, "Hoàn thành tốt nhiệm vụ")
                .row("Không xếp hạng", "SYT cũ, đã giải thể", null, null)
                .row(null, "Tổng cộng", 266.75));

        assertThat(submission.kind()).isEqualTo(InputKind.PAST_TABLE);
        assertThat(submission.agency()).isNull();
        assertThat(submission.agencies()).containsExactly("so-gddt", "so-y-te");
        assertThat(lines(submission))
                .containsExactly(
                        "2021 Sở Y tế so-y-te 1 91.5 A5",
                        "2021 Sở GD&ĐT so-gddt 2 90 A6",
                        "2021 Ban Tổ chức cũ null 3 85.25 A7",
                        "2021 SYT cũ, đã giải thể null null null A8");
        assertThat(submission.lines(PastLine.class))
                .allSatisfy(line -> assertThat(line.max()).isEqualByComparingTo("100"));
        assertThat(submission.lines(PastLine.class).get(2).awardClass()).isEqualTo("Hoàn thành tốt nhiệm vụ");
        assertThat(submission.findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.PAST_UNIT_GONE, FindingCode.ROW_AGENCY_UNKNOWN, FindingCode.NUMBER_REPAIRED);
    }

    @Test
    void readsOtherOrdersAndWords() {
        Submission submission = read(titled("BẢNG TỔNG HỢP KẾT QUẢ NĂM 2020")
                .row("STT", "Tên đơn vị", "Tổng điểm", "Kết quả xếp loại", "Thứ hạng", "Ghi chú")
                .row(1, "Sở Giáo dục và Đào tạo", 80, "Khá", "Nhì", "")
                .row(2, "Sở Y tế", 88, "Tốt", "Nhất", "được cờ"));

        assertThat(lines(submission))
                .containsExactly("2020 Sở Giáo dục và Đào tạo so-gddt 2 80 E4", "2020 Sở Y tế so-y-te 1 88 E5");
        assertThat(submission.lines(PastLine.class).get(0).max()).isNull();
    }

    @Test
    void everySheetMayBeOfAYearOfItsOwn() {
        Submission submission = read(titled("KẾT QUẢ THI ĐUA NĂM 2021")
                .row("Hạng", "Đơn vị", "Điểm")
                .row(1, "Sở Y tế", 91)
                .sheet("2020")
                .row("KẾT QUẢ THI ĐUA NĂM 2020")
                .row("Hạng", "Đơn vị", "Điểm")
                .row(2, "Sở Y tế", 90));

        assertThat(lines(submission)).containsExactly("2021 Sở Y tế so-y-te 1 91 A4", "2020 Sở Y tế so-y-te 2 90 A3");
        assertThat(submission.refused()).isFalse();
    }

    @Test
    void columnsOfSectionsAreTold() {
        Submission submission = read(titled("KẾT QUẢ THI ĐUA NĂM 2021")
                .row("Hạng", "Đơn vị", "Mục 1", "Nội bộ", "Tổng điểm")
                .row(1, "Sở Y tế", 10.5, 4, 14.5)
                .row(2, "Sở GD&ĐT", 9, null, 9));

        assertThat(submission.lines(PastLine.class).get(0).sections())
                .extracting(figure -> figure.section() + "=" + figure.score())
                .containsExactly("1=10.5", "2=4");
        assertThat(submission.lines(PastLine.class).get(1).sections()).hasSize(1);
    }

    @Test
    void whatIsNoRankRefusesTheFile() {
        for (Object rank : List.of("đầu bảng", 0, -1, 1.5, "3-4")) {
            Submission submission = read(titled("KẾT QUẢ THI ĐUA NĂM 2021")
                    .row("Hạng", "Đơn vị", "Điểm")
                    .row(rank, "Sở Y tế", 91));
            assertThat(submission.findings())
                    .as("%s", rank)
                    .anyMatch(finding -> finding.code() == FindingCode.NUMBER_UNREADABLE
                            && finding.subject().equals("Sở Y tế")
                            && "A4".equals(finding.place().cell()));
        }
    }

    @Test
    void thisYearsResultsAreNoPastOnes() {
        Submission submission =
                read(titled("KẾT QUẢ THI ĐUA NĂM 2022").row("Hạng", "Đơn vị").row(1, "Sở Y tế"));

        assertThat(submission.refused()).isTrue();
        assertThat(submission.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PAST_YEAR_NOT_EARLIER);
            assertThat(finding.found()).isEqualTo("NĂM 2022");
            assertThat(finding.expected()).isEqualTo("một năm trước năm 2022");
        });
        assertThat(lines(submission)).isEmpty();
    }

    @Test
    void theEarlierOfTwoYearsInATitleIsThatOfTheResults() {
        Submission submission = read(titled("KẾT QUẢ NĂM 2021, PHƯƠNG HƯỚNG NĂM 2022")
                .row("Hạng", "Đơn vị")
                .row(1, "Sở Y tế"));
        assertThat(lines(submission)).containsExactly("2021 Sở Y tế so-y-te 1 null A4");
    }

    @Test
    void aUnitIsToldOnceAYear() {
        Submission submission = read(titled("KẾT QUẢ THI ĐUA NĂM 2021")
                .row("Hạng", "Đơn vị")
                .row(1, "Sở Y tế")
                .row(2, "SYT")
                .row(3, "Đơn vị đã giải thể")
                .row(4, "ĐƠN VỊ ĐÃ GIẢI THỂ"));

        assertThat(submission.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PAST_UNIT_TWICE)
                .extracting(finding -> finding.place().cell())
                .containsExactly("B5", "B7");
    }

    private static List<String> lines(Submission submission) {
        return submission.lines(PastLine.class).stream()
                .map(line -> line.year() + " " + line.unit() + " " + line.agency() + " " + line.rank() + " "
                        + (line.total() == null ? null : line.total().toPlainString()) + " "
                        + line.place().cell())
                .toList();
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read("ket-qua.xlsx", workbook.bytes());
    }

    private static WorkbookBuilder titled(String title) {
        return aWorkbook().sheet("Kết quả").row("KHỐI THI ĐUA SỐ 1").row(title);
    }
}
