package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;

/** The registers of discipline and of earlier years, as secretaries keep them. */
class RegistersReadingTests {

    private static final Object[] HEAD = {
        "STT", "Đơn vị", "Hình thức kỷ luật", "Ngày", "Số quyết định", "Số người", "Đơn vị tự phát hiện", "Ghi chú"
    };

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsDecisionsOnBreaches() {
        Submission submission = discipline(
                new Object[] {1, "Sở Y tế", "Khiển trách", LocalDate.of(2022, 6, 5), "12/QĐ-SYT", 1, "có"},
                new Object[] {2, "SYT", "Kỷ luật cảnh cáo", "20/09/2022", "31/QĐ-SYT", 2, "không", "Chậm báo cáo"},
                new Object[] {3, "so-gddt", "CÁCH CHỨC", "01/12/2022", 7, null, "x"});

        assertThat(submission.kind()).isEqualTo(InputKind.DISCIPLINE);
        assertThat(submission.agency()).isNull();
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.lines(DisciplineLine.class))
                .extracting(
                        DisciplineLine::agency,
                        line -> line.form().code(),
                        DisciplineLine::decidedOn,
                        DisciplineLine::number,
                        DisciplineLine::persons,
                        DisciplineLine::selfDetected,
                        line -> line.place().cell())
                .containsExactly(
                        tuple("so-y-te", "KHIEN_TRACH", LocalDate.of(2022, 6, 5), "12/QĐ-SYT", 1, true, "C3"),
                        tuple("so-y-te", "CANH_CAO", LocalDate.of(2022, 9, 20), "31/QĐ-SYT", 2, false, "C4"),
                        tuple("so-gddt", "CACH_CHUC", LocalDate.of(2022, 12, 1), "7", 1, true, "C5"));
    }

    @Test
    void anEmptyRegisterSpeaksOfAllAllTheSame() {
        Submission submission = discipline();

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.lines(DisciplineLine.class)).isEmpty();
        assertThat(submission.agencies())
                .containsExactlyElementsOf(SmallCampaign.campaign().blocs().stream()
                        .flatMap(bloc -> bloc.members().stream())
                        .map(member -> member.code())
                        .sorted()
                        .toList());
    }

    @Test
    void whatSaysThatThereIsNoneIsNoEntry() {
        Submission submission =
                discipline(new Object[] {1, "Sở Y tế", "Không"}, new Object[] {2, "so-gddt", "Không có kỷ luật"});

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.lines(DisciplineLine.class)).isEmpty();
    }

    @Test
    void theSameDecisionCountsOnceButAnotherOfTheSameDayDoes() {
        Submission submission = discipline(
                new Object[] {1, "Sở Y tế", "Cảnh cáo", "05/06/2022", "12/QĐ"},
                new Object[] {2, "Sở Y tế", "Cảnh cáo", "05/06/2022", "12/QĐ"},
                new Object[] {3, "Sở Y tế", "Cảnh cáo", "05/06/2022", "13/QĐ"});

        assertThat(submission.lines(DisciplineLine.class))
                .extracting(DisciplineLine::number)
                .containsExactly("12/QĐ", "13/QĐ");
        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(tuple(FindingCode.DISCIPLINE_TWICE, "C4"));
    }

    @Test
    void whatCannotBePlacedIsFoundAndLeftOut() {
        Submission submission = discipline(
                new Object[] {1, "Sở Ngoại vụ", "Cảnh cáo", "05/06/2022", "1/QĐ"},
                new Object[] {2, "Sở Y tế", "Nhắc nhở", "05/06/2022", "2/QĐ"},
                new Object[] {3, "Sở Y tế", "Cảnh cáo", "05/06/2021", "3/QĐ"},
                new Object[] {4, "Sở Y tế", "Cảnh cáo", "31/02/2022", "4/QĐ"},
                new Object[] {5, "Sở Y tế", "Cảnh cáo", "05/06/2022", "5/QĐ", "vài", "có lẽ"});

        assertThat(submission.findings())
                .extracting(Finding::code, finding -> finding.place().cell())
                .containsExactly(
                        tuple(FindingCode.ROW_AGENCY_UNKNOWN, "B3"),
                        tuple(FindingCode.DISCIPLINE_FORM_UNKNOWN, "C4"),
                        tuple(FindingCode.DISCIPLINE_OUTSIDE_PERIOD, "D5"),
                        tuple(FindingCode.DATE_UNREADABLE, "D6"),
                        tuple(FindingCode.QUANTITY_UNREADABLE, "F7"),
                        tuple(FindingCode.QUANTITY_UNREADABLE, "G7"));
        assertThat(submission.lines(DisciplineLine.class))
                .extracting(DisciplineLine::number, DisciplineLine::persons, DisciplineLine::selfDetected)
                .containsExactly(tuple("4/QĐ", 1, false), tuple("5/QĐ", 1, false));
    }

    @Test
    void namesOfPersonsAreNeitherReadNorNeeded() {
        byte[] content = aWorkbook()
                .sheet("Sổ")
                .row("SỔ KỶ LUẬT NĂM 2022")
                .row("STT", "Họ và tên", "Đơn vị", "Hình thức", "Ngày", "Số quyết định", "Tự phát hiện")
                .row(1, "Cá nhân mẫu 01", "Sở Y tế", "Cảnh cáo", "05/06/2022", "12/QĐ", "có")
                .bytes();

        Submission submission = reader.read("so-ky-luat.xlsx", content);

        assertThat(submission.kind()).isEqualTo(InputKind.DISCIPLINE);
        assertThat(submission.findings())
                .extracting(
                        Finding::code,
                        Finding::found,
                        finding -> finding.place().cell())
                .containsExactly(tuple(FindingCode.DISCIPLINE_NAMES_NOT_READ, "Họ và tên", "B2"));
        assertThat(submission.lines().toString()).doesNotContain("Cá nhân mẫu");
    }

    @Test
    void readsWhatEarlierYearsBrought() {
        byte[] content = aWorkbook()
                .sheet("Sổ")
                .row("SỔ KHEN THƯỞNG")
                .row("STT", "Đơn vị", "Danh hiệu/hình thức", "Năm", "Số quyết định", "Hạng")
                .row(1, "Sở Y tế", "Giấy khen của Chủ tịch", 2021, "05/QĐ", "2/9")
                .row(2, "so-gddt", null, "Năm 2021", null, "Nhất")
                .row(3, "Sở Y tế", "Huân chương", 2019, "7/QĐ")
                .bytes();

        Submission submission = reader.read("so-khen-thuong.xlsx", content);

        assertThat(submission.kind()).isEqualTo(InputKind.PAST_AWARD);
        assertThat(submission.lines(PastAwardLine.class))
                .extracting(
                        PastAwardLine::agency,
                        PastAwardLine::year,
                        PastAwardLine::written,
                        PastAwardLine::rank,
                        line -> line.place().cell())
                .containsExactly(
                        tuple("so-y-te", 2021, "Giấy khen của Chủ tịch", 2, "C3"),
                        tuple("so-gddt", 2021, "", 1, "F4"),
                        tuple("so-y-te", 2019, "Huân chương", null, "C5"));
        assertThat(submission.agencies()).containsExactly("so-gddt", "so-y-te");
    }

    private Submission discipline(Object[]... rows) {
        WorkbookBuilder book =
                aWorkbook().sheet("Sổ").row("SỔ THEO DÕI KỶ LUẬT NĂM 2022").row(HEAD);
        List.of(rows).forEach(book::row);
        return reader.read("so-ky-luat.xlsx", book.bytes());
    }
}
