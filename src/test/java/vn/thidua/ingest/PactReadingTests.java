package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.WorkbookBuilder.Percent;

class PactReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsWhatWasSigned() {
        Submission submission =
                read(pact().row("STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2022", "Ghi chú")
                        .row(1, "Tỷ lệ đoàn viên", "%", "≥ 95 %", "Nghị quyết")
                        .row(2, "1) Giải ngân vốn được giao", "triệu đồng", "1.200,5")
                        .row(3, "Đơn thư quá hạn", "đơn", "không quá 2")
                        .row(4, "Trồng cây", "cây", 200));
        assertThat(submission.kind()).isEqualTo(InputKind.PACT);
        assertThat(submission.agency()).isEqualTo("so-y-te");
        assertThat(told(submission)).containsExactly("NUMBER_REPAIRED D5 1.200,5 / 1200,5");
        assertThat(lines(submission))
                .containsExactly(
                        "so-y-te CT1 AT_LEAST 95@D4 null null",
                        "so-y-te CT2 null 1200.5@D5 null null",
                        "so-y-te CT3 AT_MOST 2@D6 null null",
                        "so-y-te null null 200@D7 null null");
        assertThat(submission.pact().get(0).note()).isEqualTo("Nghị quyết");
        assertThat(submission.pact().get(1).label()).isEqualTo("1) Giải ngân vốn được giao");
        assertThat(submission.pact().get(3).key()).isEqualTo("trong cay");
    }

    @Test
    void readsATargetOnceThoughTwoSheetsHaveIt() {
        Submission submission = read(pact().row("STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch")
                .row(1, "Tỷ lệ đoàn viên", "%", 95)
                .sheet("2")
                .row("GIAO ƯỚC THI ĐUA NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch")
                .row(1, "Tỷ lệ đoàn viên", "%", 95));
        assertThat(lines(submission)).hasSize(1);
        assertThat(submission.findings()).extracting(Finding::code).containsExactly(FindingCode.INDICATOR_TWICE);
    }

    @Test
    void readsHowItWasKept() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("BÁO CÁO THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)")
                .row("I", "Chỉ tiêu chuyên môn")
                .row("01", "Tỷ lệ người lao động là đoàn viên", "%", new Percent("0.95"), "96,2%", 101.26)
                .row("1)", "Trồng cây", "cây", 200, 180, new Percent("0.9")));
        assertThat(submission.kind()).isEqualTo(InputKind.PACT_REPORT);
        assertThat(told(submission)).isEmpty();
        assertThat(lines(submission))
                .containsExactly("so-y-te CT1 null 95@D5 96.2@E5 101.26@F5", "so-y-te null null 200@D6 180@E6 90@F6");
    }

    @Test
    void readsTheListOfABlocWhoseColumnNamesAgenciesOnce() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("GIAO ƯỚC THI ĐUA CỦA KHỐI NĂM 2022")
                .row("STT", "Đơn vị", "Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch")
                .row(1, "Sở Y tế", "Tỷ lệ đoàn viên", "%", 95)
                .row(2, null, "Trồng cây", "cây", 200)
                .row(3, "Sở GD&ĐT", "Tỷ lệ đoàn viên", "%", 90)
                .row(4, "Sở Lạ", "Tỷ lệ đoàn viên", "%", 90));
        assertThat(submission.kind()).isEqualTo(InputKind.PACT);
        assertThat(submission.agency()).isNull();
        assertThat(submission.agencies()).containsExactly("so-gddt", "so-y-te");
        assertThat(submission.pact()).extracting(PactLine::agency).containsExactly("so-y-te", "so-y-te", "so-gddt");
        assertThat(told(submission)).hasSize(1).first().asString().startsWith("ROW_AGENCY_UNKNOWN B6 Sở Lạ");
    }

    @Test
    void aColumnDonViWithoutAgenciesHoldsUnits() {
        Submission submission =
                read(pact().row("STT", "Chỉ tiêu", "Đơn vị", "Kế hoạch").row(1, "Tỷ lệ đoàn viên", "%", 95));
        assertThat(submission.pact()).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo("%");
            assertThat(line.agency()).isEqualTo("so-y-te");
        });
    }

    @Test
    void aPactWithCodesOfItsTargetsIsNoSheetOfFigures() {
        Submission submission = read(pact().row("Mã chỉ tiêu", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện")
                .row("CT2", "Vốn", "triệu đồng", 100));
        assertThat(submission.kind()).isEqualTo(InputKind.PACT);
        assertThat(submission.pact())
                .singleElement()
                .satisfies(line -> assertThat(line.indicator()).isEqualTo("CT2"));
    }

    @Test
    void tellsWhatIsMissingDoubledUnreadableOrNearlyKnown() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM 2022")
                .row("Đơn vị: Sở Y tế")
                .row("STT", "Nội dung chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện")
                .row(1, "Tỷ lệ đoàn viên", "%", null, 96)
                .row(2, "Giải ngân vốn được giao", "triệu đồng", 100, null)
                .row(3, "Giải ngân vốn được giao", "triệu đồng", 100, 90)
                .row(4, "Đơn thư qúa hạng", "đơn", 2, 0)
                .row(5, "Trồng cây", "cây", "vài trăm", 10)
                .row(6, "Không liên quan", "cây", "Không áp dụng", null));
        assertThat(told(submission))
                .containsExactly(
                        "PLAN_MISSING D4  / ",
                        "ACTUAL_MISSING E5  / ",
                        "INDICATOR_TWICE B6  / B5",
                        "INDICATOR_NEARLY_KNOWN B7 Đơn thư qúa hạng / CT3 – Đơn thư quá hạn",
                        "QUANTITY_UNREADABLE D8 vài trăm / một con số");
        assertThat(submission.pact())
                .extracting(PactLine::title)
                .containsExactly("Tỷ lệ đoàn viên", "Giải ngân vốn được giao", "Đơn thư qúa hạng", "Trồng cây");
    }

    @Test
    void anUnknownAgencyRefusesTheFile() {
        Submission submission = read(aWorkbook()
                .sheet("1")
                .row("GIAO ƯỚC THI ĐUA NĂM 2022")
                .row("Đơn vị: Sở Lạ")
                .row("STT", "Chỉ tiêu", "Kế hoạch")
                .row(1, "Tỷ lệ đoàn viên", "vài"));
        assertThat(submission.refused()).isTrue();
        assertThat(submission.pact()).isEmpty();
        assertThat(told(submission).stream().map(text -> text.split(" ")[0]))
                .containsExactly("AGENCY_UNKNOWN", "QUANTITY_UNREADABLE");
    }

    @Test
    void theFormOfTheMinistryHasNoOrdinals() {
        Submission submission = read(pact().row("I. Phong trào")
                .row("STT", "Tên phong trào", "Mục tiêu", "Thời gian phát động", "Thời gian tổng kết")
                .row(1, "Thi đua yêu nước", "Chào mừng", "Tháng 1", "Tháng 12")
                .row("II. Chỉ tiêu")
                .row("Nội dung chỉ tiêu", "Đơn vị tính", "Kế hoạch 2022", "Ghi chú")
                .row("Chỉ tiêu thứ nhất: đoàn viên")
                .row("1) Tỷ lệ đoàn viên", "%", 95)
                .row("2) Trồng cây", "cây", 20));
        assertThat(submission.kind()).isEqualTo(InputKind.PACT);
        assertThat(lines(submission))
                .containsExactly("so-y-te CT1 null 95@C9 null null", "so-y-te null null 20@C10 null null");
    }

    private static WorkbookBuilder pact() {
        return aWorkbook().sheet("1").row("GIAO ƯỚC THI ĐUA NĂM 2022").row("Đơn vị: Sở Y tế");
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read("giao-uoc.xlsx", workbook.bytes());
    }

    private static List<String> lines(Submission submission) {
        return submission.pact().stream()
                .map(line -> line.agency() + " " + line.indicator() + " " + line.direction() + " " + text(line.plan())
                        + " " + text(line.actual()) + " " + text(line.rate()))
                .toList();
    }

    private static String text(Stated stated) {
        return stated == null
                ? "null"
                : stated.value().toPlainString() + "@" + stated.place().cell();
    }

    private static List<String> told(Submission submission) {
        return submission.findings().stream()
                .map(finding -> finding.code() + " " + finding.place().cell() + " " + finding.found() + " / "
                        + finding.expected())
                .toList();
    }
}
