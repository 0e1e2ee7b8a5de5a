package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;

class ActivityReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsDaysPeopleAndMoneyUnderTheirHeadings() {
        Submission submission = read(sheet().row(
                        "STT",
                        "Phong trào, hoạt động",
                        "Thời gian",
                        "Số người tham gia",
                        "Kinh phí (triệu đồng)",
                        "Kết quả")
                .row("I. Ủng hộ các quỹ")
                .row(1, "Ngày vì người nghèo", "Tháng 10/2022", 320, 12.5, "Đạt")
                .row("II", "Chăm lo thiếu nhi")
                .row(2, "Tặng quà 1/6", LocalDate.of(2022, 6, 1), "1.200", "800.000 đồng")
                .row(3, "Hiến máu", "05–06/03/2022", null, null)
                .row(null, "Tổng cộng", null, 1520, 13.3)
                .row(null, "Người lập bảng"));
        assertThat(submission.kind()).isEqualTo(InputKind.ACTIVITY);
        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(told(submission)).isEmpty();
        assertThat(submission.activities().stream()
                        .map(line -> String.join(
                                " | ",
                                line.group(),
                                line.title(),
                                line.from() + ".." + line.to(),
                                "" + line.people(),
                                line.funds() == null ? "" : line.funds().text())))
                .containsExactly(
                        "Ủng hộ các quỹ | Ngày vì người nghèo | 2022-10-01..2022-10-31 | 320 | 12.500.000 đồng",
                        "Chăm lo thiếu nhi | Tặng quà 1/6 | 2022-06-01..2022-06-01 | 1200 | 800.000 đồng",
                        "Chăm lo thiếu nhi | Hiến máu | 2022-03-05..2022-03-06 | null | ");
        assertThat(submission.activities().get(0).note()).isEqualTo("Đạt");
        assertThat(submission.activities().get(0).place().cell()).isEqualTo("B5");
        assertThat(submission.activities().get(0).daysPlace().cell()).isEqualTo("C5");
    }

    @Test
    void readsTwoColumnsOfDaysAndTheUnitAboveTheTable() {
        Submission submission = read(sheet().row("ĐVT: đồng")
                .row("STT", "Hoạt động", "Từ ngày", "Đến ngày", "Số người", "Kinh phí")
                .row(1, "Hội thao", LocalDate.of(2022, 8, 1), "03/08/2022", 90, 4500000));
        assertThat(submission.activities()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(LocalDate.of(2022, 8, 1));
            assertThat(line.to()).isEqualTo(LocalDate.of(2022, 8, 3));
            assertThat(line.funds().text()).isEqualTo("4.500.000 đồng");
        });
    }

    @Test
    void readsTheListOfABloc() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("TỔNG HỢP PHONG TRÀO NĂM 2022")
                .row("STT", "Đơn vị", "Tên phong trào", "Số người")
                .row(1, "Sở Y tế", "Hiến máu", 20)
                .row(2, "Sở Giáo dục", "Hiến máu", 30));
        assertThat(submission.kind()).isEqualTo(InputKind.ACTIVITY);
        assertThat(submission.agencies()).containsExactly("so-gddt", "so-y-te");
    }

    @Test
    void tellsWhatCannotBeRead() {
        Submission submission = read(sheet().row("STT", "Hoạt động", "Từ ngày", "Đến ngày", "Số người", "Kinh phí")
                .row(1, "Hội thao", "sau Tết", null, 90, null)
                .row(2, "Hiến máu", "05/03/2022", "01/03/2022", 12.5, 15)
                .row(3, "Tặng quà", null, null, "đông", "mười triệu"));
        assertThat(told(submission))
                .containsExactly(
                        "DATE_UNREADABLE C4 sau Tết / ngày dd/mm/yyyy, hoặc từ ngày … đến ngày …",
                        "DATE_UNREADABLE D5 01/03/2022 / ngày kết thúc không trước ngày bắt đầu",
                        "QUANTITY_UNREADABLE E5 12,5 / số người, là số nguyên từ 0",
                        "MONEY_UNIT_UNKNOWN F5 15 / đồng hoặc triệu đồng, ghi ở tiêu đề cột hay sau con số",
                        "QUANTITY_UNREADABLE E6 đông / số người, là số nguyên từ 0",
                        "QUANTITY_UNREADABLE F6 mười triệu / một số tiền");
        assertThat(submission.activities()).hasSize(3);
    }

    private static WorkbookBuilder sheet() {
        return aWorkbook().sheet("1").row("BẢNG PHONG TRÀO NĂM 2022").row("Đơn vị: Sở Y tế");
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read("phong-trao.xlsx", workbook.bytes());
    }

    private static List<String> told(Submission submission) {
        return submission.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().cell() + " " + finding.found() + " / "
                        + finding.expected())
                .toList();
    }
}
