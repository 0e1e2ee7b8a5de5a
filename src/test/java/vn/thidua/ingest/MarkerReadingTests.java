package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Edition;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** What the hidden sheet of a form tells beside its visible ones. */
class MarkerReadingTests {

    private static final Campaign CAMPAIGN = SmallCampaign.campaign();
    private static final String RUBRIC = CAMPAIGN.blocs().get(0).rubric().id();
    private static final String EDITION = Edition.of(CAMPAIGN.blocs().get(0).rubric());

    private final SubmissionReader reader = new SubmissionReader(CAMPAIGN);

    @Test
    void aFormOfTodayIsKnownAgainWithoutAWord() {
        Submission read = read(filled(), CAMPAIGN.id(), EDITION, "SELF_SCORE", "cai-lay");

        assertThat(read.findings()).isEmpty();
        assertThat(read.marker())
                .isEqualTo(new Marker(1, CAMPAIGN.id(), RUBRIC, EDITION, InputKind.SELF_SCORE, "cai-lay"));
    }

    @Test
    void aFormOfAnOlderTableIsReadAndSaidToBeOld() {
        Submission read = read(filled(), CAMPAIGN.id(), "0123456789abcdef", "SELF_SCORE", "cai-lay");

        assertThat(codes(read)).containsExactly(FindingCode.TEMPLATE_OUTDATED);
        assertThat(read.scores()).hasSize(1);
        assertThat(read.refused()).isFalse();
    }

    @Test
    void aFormOfAnotherCampaignIsSaidToBeSo() {
        Submission read = read(filled(), "nam-truoc", EDITION, "SELF_SCORE", "cai-lay");

        assertThat(read.findings()).extracting(Finding::code).containsExactly(FindingCode.TEMPLATE_OUTDATED);
        assertThat(read.findings().get(0).found()).isEqualTo("nam-truoc");
    }

    @Test
    void theFormOfAnotherAgencyIsTakenAtTheSheetsWordWithAWarning() {
        String other = CAMPAIGN.blocs().get(0).members().get(1).code();
        Submission read = read(filled(), CAMPAIGN.id(), EDITION, "SELF_SCORE", other);

        assertThat(codes(read)).containsExactly(FindingCode.TEMPLATE_CONTRADICTS_SHEET);
        assertThat(read.agency()).isEqualTo("cai-lay");
    }

    @Test
    void aFormForSomethingElseIsAContradiction() {
        assertThat(codes(read(filled(), CAMPAIGN.id(), EDITION, "APPRAISAL", "cai-lay")))
                .containsExactly(FindingCode.TEMPLATE_CONTRADICTS_SHEET);
    }

    @Test
    void anAgencyThatTheSheetDoesNotNameIsTakenFromTheForm() {
        Submission read = read(nameless(), CAMPAIGN.id(), EDITION, "SELF_SCORE", "cai-lay");

        assertThat(codes(read)).containsExactly(FindingCode.AGENCY_FROM_TEMPLATE);
        assertThat(read.agency()).isEqualTo("cai-lay");
    }

    @Test
    void aMarkerThatMakesNoSenseIsNone() {
        assertThat(reader.read("a.xlsx", hidden(filled(), "một", CAMPAIGN.id(), EDITION, "SELF_SCORE", "cai-lay"))
                        .marker())
                .isNull();
        Submission strange = read(filled(), CAMPAIGN.id(), EDITION, "KHONG-CO", "khong-co");
        assertThat(strange.findings()).isEmpty();
    }

    private static WorkbookBuilder filled() {
        return SelfScoreReadingTests.form().row("a1", "Luật Đất đai", 3, null, null, 3, "Công văn số 1");
    }

    private static WorkbookBuilder nameless() {
        return WorkbookBuilder.aWorkbook()
                .sheet("Tự chấm")
                .row("BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022")
                .row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm")
                .row("a1", "Luật Đất đai", 3, 3);
    }

    private Submission read(WorkbookBuilder book, String campaign, String edition, String kind, String agency) {
        return reader.read("a.xlsx", hidden(book, "1", campaign, edition, kind, agency));
    }

    private static byte[] hidden(
            WorkbookBuilder book, String version, String campaign, String edition, String kind, String agency) {
        return book.sheet(Marker.SHEET)
                .hide()
                .row(Marker.SHEET, version)
                .row(Marker.CAMPAIGN, campaign)
                .row(Marker.RUBRIC, RUBRIC)
                .row(Marker.EDITION, edition)
                .row(Marker.KIND, kind)
                .row(Marker.AGENCY, agency)
                .bytes();
    }

    private static List<FindingCode> codes(Submission read) {
        return read.findings().stream().map(Finding::code).toList();
    }
}
