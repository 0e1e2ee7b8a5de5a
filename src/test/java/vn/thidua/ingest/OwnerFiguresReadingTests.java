package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

class OwnerFiguresReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    private Submission read(WorkbookBuilder book) {
        return reader.read("so-lieu.xlsx", book.bytes());
    }

    private static WorkbookBuilder receipts() {
        return aWorkbook()
                .sheet("Thu quỹ")
                .row("BẢNG THU CÁC QUỸ NĂM 2022")
                .row("Chủ số liệu: Ban quản lý quỹ mẫu tỉnh Gia Lai")
                .row("STT", "Đơn vị", "Tên quỹ", "Số tiền (đồng)", "Số chứng từ");
    }

    private static List<OwnerFigure> figures(Submission submission) {
        return submission.lines(OwnerFigure.class);
    }

    @Test
    void readsReceiptsIntoTheUnitOfTheIndicator() {
        Submission submission = read(receipts()
                .row(1, "Sở Y tế", "Quỹ Đền ơn đáp nghĩa", 12000000, "PT 17")
                .row(2, "Sở Y tế", "Quỹ Đền ơn đáp nghĩa", "8,5 triệu đồng", "PT 31")
                .row(3, "Sở GD&ĐT", "Q1", "9.000.000", "PT 18")
                .row("", "", "Tổng cộng", 29500000, ""));

        assertThat(submission.kind()).isEqualTo(InputKind.INDEX);
        assertThat(submission.findings()).isEmpty();
        assertThat(figures(submission))
                .extracting(
                        OwnerFigure::agency,
                        OwnerFigure::code,
                        OwnerFigure::amount,
                        OwnerFigure::owner,
                        OwnerFigure::voucher,
                        figure -> figure.place().cell())
                .containsExactly(
                        tuple("so-y-te", "Q1", new BigDecimal("12"), "Ban quản lý quỹ mẫu", "PT 17", "D4"),
                        tuple("so-y-te", "Q1", new BigDecimal("8.5"), "Ban quản lý quỹ mẫu", "PT 31", "D5"),
                        tuple("so-gddt", "Q1", new BigDecimal("9"), "Ban quản lý quỹ mẫu", "PT 18", "D6"));
    }

    @ParameterizedTest
    @CsvSource({
        "Giá trị (triệu đồng), 12.5, 12.5",
        "Giá trị (đồng), 12500000, 12.5",
        "Giá trị, 12.5, 12.5",
        "Giá trị (nghìn đồng), 12500, 12.5",
        "Số tiền (tỷ đồng), 0.0125, 12.5",
    })
    void readsTheUnitOfTheColumn(String head, String written, String expected) {
        Submission submission = read(aWorkbook()
                .sheet("Thu quỹ")
                .row("THU QUỸ NĂM 2022")
                .row("STT", "Đơn vị", "Mã", head)
                .row(1, "Sở Y tế", "Q1", new BigDecimal(written)));

        assertThat(figures(submission))
                .singleElement()
                .satisfies(figure -> assertThat(figure.amount()).isEqualByComparingTo(expected));
    }

    @Test
    void addsTheVouchersOfARule() {
        Submission submission = read(aWorkbook()
                .sheet("Thu")
                .row("SỐ LIỆU NĂM 2022")
                .row("STT", "Đơn vị", "Mã", "ĐVT", "Giá trị", "Chứng từ")
                .row(1, "Sở Y tế", "C1.1", "triệu đồng", 40, "1")
                .row(2, "Sở Y tế", "CT2", "triệu đồng", 2.5, "2"));

        assertThat(submission.quantities()).singleElement().satisfies(line -> {
            assertThat(line.rule()).isEqualTo("C1.1");
            assertThat(line.actual()).isEqualByComparingTo("42.5");
            assertThat(line.place().cell()).isEqualTo("E3");
        });
        assertThat(figures(submission)).extracting(OwnerFigure::code).containsExactly("CT2", "CT2");
    }

    @Test
    void readsOneFigureForAllWhoTellIt() {
        Submission submission = read(aWorkbook()
                .sheet("Chung")
                .row("SỐ LIỆU NĂM 2022")
                .row("STT", "Đơn vị", "Chỉ tiêu", "ĐVT", "Giá trị", "Chủ số liệu")
                .row(1, "", "Tỷ lệ bao phủ bảo hiểm y tế", "%", new WorkbookBuilder.Percent("0.925"), "SYT"));

        assertThat(submission.findings()).isEmpty();
        assertThat(figures(submission)).singleElement().satisfies(figure -> {
            assertThat(figure.agency()).isNull();
            assertThat(figure.amount()).isEqualByComparingTo("92.5");
            assertThat(figure.owner()).isEqualTo("Sở Y tế");
        });
        assertThat(submission.agencies()).containsExactlyInAnyOrder("so-y-te", "so-gddt");
    }

    @Test
    void tellsWhatIsWrong() {
        Submission submission = read(aWorkbook()
                .sheet("Thu quỹ")
                .row("THU CÁC QUỸ NĂM 2022")
                .row("STT", "Đơn vị", "Mã", "Chỉ tiêu", "ĐVT", "Giá trị", "Chứng từ", "Chủ số liệu")
                .row(1, "Sở Y tế", "Q1", "", "triệu đồng", 12, "PT 17", "Ban quản lý quỹ mẫu")
                .row(2, "Sở Y tế", "Q1", "", "triệu đồng", 12, "PT 17", "Ban quản lý quỹ mẫu")
                .row(3, "Sở Y tế", "Q1", "", "triệu đồng", 1, "", "Ban quản lý quỹ mẫu")
                .row(4, "Sở Y tế", "Q1", "", "triệu đồng", 1, "", "Ban quản lý quỹ mẫu")
                .row(5, "Sở GD&ĐT", "Q1", "", "triệu đồng", 9, "PT 18", "Sở Tài chính")
                .row(6, "Sở GD&ĐT", "", "Quỹ Đền ơn đáp nghĩ", "triệu đồng", 9, "PT 19", "")
                .row(7, "Sở GD&ĐT", "Q1", "", "triệu đồng", "chưa có", "PT 20", "")
                .row(8, "Sở Ngoại vụ", "Q1", "", "triệu đồng", 5, "PT 21", "")
                .row(9, "Sở Y tế", "CT3", "", "vụ", 2, "", ""));

        assertThat(submission.findings())
                .extracting(
                        Finding::code,
                        Finding::found,
                        finding -> finding.place().cell())
                .containsExactly(
                        tuple(FindingCode.FIGURE_TWICE, "PT 17", "F4"),
                        tuple(FindingCode.VOUCHER_MISSING, "", "F5"),
                        tuple(FindingCode.FIGURE_TWICE, "không có", "F6"),
                        tuple(FindingCode.OWNER_NOT_OF_INDICATOR, "Sở Tài chính", "H7"),
                        tuple(FindingCode.FIGURE_UNKNOWN, "Quỹ Đền ơn đáp nghĩ", "D8"),
                        tuple(FindingCode.QUANTITY_UNREADABLE, "chưa có", "F9"),
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "Sở Ngoại vụ", "B10"),
                        tuple(FindingCode.UNIT_NOT_OF_INDICATOR, "vụ", "E11"));
        assertThat(figures(submission)).extracting(OwnerFigure::voucher).containsExactly("PT 17", "");
    }

    @Test
    void knowsADoubleOnAnotherSheetOfTheFile() {
        Submission submission = read(receipts()
                .row(1, "Sở Y tế", "Q1", 12000000, "PT 17")
                .sheet("Quý IV")
                .row("THU CÁC QUỸ NĂM 2022")
                .row("STT", "Đơn vị", "Tên quỹ", "Số tiền (đồng)", "Số chứng từ")
                .row(1, "Sở Y tế", "Q1", 12000000, "PT 17"));

        assertThat(figures(submission)).hasSize(1);
        assertThat(submission.findings()).extracting(Finding::code).containsExactly(FindingCode.FIGURE_TWICE);
    }

    @Test
    void leavesAPactWithMoneyAPact() {
        Submission submission = read(aWorkbook()
                .sheet("Giao ước")
                .row("GIAO ƯỚC THI ĐUA NĂM 2022")
                .row("STT", "Đơn vị", "Chỉ tiêu", "Kế hoạch", "Kinh phí")
                .row(1, "Sở Y tế", "Tỷ lệ đoàn viên", 95, ""));

        assertThat(submission.kind()).isEqualTo(InputKind.PACT);
    }
}
