package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;

class BallotReadingTests {

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void readsPapersAboveAndVotesBelow() {
        Submission submission = read(titled().row("Số phiếu phát ra: 9 phiếu")
                .row("Số phiếu thu về:", null, 9)
                .row("Số phiếu hợp lệ: 8; không hợp lệ: 1")
                .row("STT", "Đơn vị", "Số phiếu")
                .row(1, "Sở Y tế", 5)
                .row(2, "Sở GD&ĐT", "03"));
        assertThat(submission.findings())
                .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                .isEmpty();
        assertThat(submission.kind()).isEqualTo(InputKind.BALLOT);
        assertThat(submission.agency()).isNull();
        assertThat(submission.agencies()).containsExactly("so-gddt", "so-y-te");
        Ballot ballot = submission.ballot();
        assertThat(List.of(ballot.issued(), ballot.returned(), ballot.valid())).containsExactly(9, 9, 8);
        assertThat(ballot.place().cell()).isEqualTo("A4");
        assertThat(ballot.votes())
                .extracting(line ->
                        line.agency() + " " + line.votes() + " " + line.place().cell())
                .containsExactly("so-y-te 5 C6", "so-gddt 3 C7");
        assertThat(ballot.votesOf("cai-lay")).isNull();
    }

    @Test
    void readsPapersBelowAndOtherWords() {
        Ballot ballot = read(titled().row("TT", "Tên đơn vị", "Số phiếu suy tôn", "Ghi chú")
                        .row(1, "Sở Y tế", 7, "Dẫn đầu")
                        .row(null, "Tổng cộng", 7)
                        .row(null, "Số phiếu phát ra", 10)
                        .row(null, "Số phiếu thu về", 9)
                        .row(null, "Số phiếu không hợp lệ", 2)
                        .row(null, "Số phiếu hợp lệ", 7))
                .ballot();
        assertThat(List.of(ballot.issued(), ballot.returned(), ballot.valid())).containsExactly(10, 9, 7);
        assertThat(ballot.votes()).hasSize(1);
    }

    @Test
    void missingPapersRefuseTheFile() {
        Submission submission = read(titled().row("STT", "Đơn vị", "Số phiếu").row(1, "Sở Y tế", 5));
        assertThat(submission.refused()).isTrue();
        assertThat(told(submission))
                .contains(
                        "BALLOT_COUNT_MISSING Số phiếu phát ra",
                        "BALLOT_COUNT_MISSING Số phiếu thu về",
                        "BALLOT_COUNT_MISSING Số phiếu hợp lệ");
    }

    @Test
    void aStrangerOrACandidateTwiceRefusesTheFile() {
        Submission submission = read(counted()
                .row("STT", "Đơn vị", "Số phiếu")
                .row(1, "Sở Ngoại vụ", 5)
                .row(2, "Sở Y tế", 2)
                .row(3, "so-y-te", 1));
        assertThat(submission.refused()).isTrue();
        assertThat(told(submission)).contains("BALLOT_CANDIDATE_UNKNOWN ", "BALLOT_CANDIDATE_TWICE so-y-te");
        assertThat(submission.ballot().votes()).hasSize(1);
    }

    @Test
    void votesAreWholeAndNotBelowZero() {
        for (Object count : List.of(2.5, -1, "bốn", "3/9x")) {
            Submission submission =
                    read(counted().row("STT", "Đơn vị", "Số phiếu").row(1, "Sở Y tế", count));
            assertThat(told(submission)).as(count.toString()).anyMatch(line -> line.startsWith("NUMBER_UNREADABLE"));
            assertThat(submission.ballot().votes()).isEmpty();
        }
    }

    @Test
    void aHalfPaperIsNoPaper() {
        Submission submission = read(titled().row("Số phiếu phát ra: 9,5")
                .row("Số phiếu thu về: 9")
                .row("Số phiếu hợp lệ: 9")
                .row("STT", "Đơn vị", "Số phiếu")
                .row(1, "Sở Y tế", 5));
        assertThat(told(submission)).contains("NUMBER_UNREADABLE Số phiếu phát ra");
        assertThat(submission.ballot().issued()).isNull();
    }

    @Test
    void twoCountsInOneFileAreRefused() {
        Submission submission = read(counted()
                .row("STT", "Đơn vị", "Số phiếu")
                .row(1, "Sở Y tế", 5)
                .sheet("Lần hai")
                .row("Số phiếu phát ra: 9")
                .row("Số phiếu thu về: 9")
                .row("Số phiếu hợp lệ: 9")
                .row("STT", "Đơn vị", "Số phiếu")
                .row(1, "Sở Y tế", 6));
        assertThat(told(submission)).contains("BALLOT_TWICE ");
        assertThat(submission.ballot().votesOf("so-y-te")).isEqualTo(5);
    }

    private static WorkbookBuilder titled() {
        return aWorkbook().sheet("Kiểm phiếu").row("BIÊN BẢN KIỂM PHIẾU SUY TÔN NĂM 2022");
    }

    private static WorkbookBuilder counted() {
        return titled().row("Số phiếu phát ra: 9").row("Số phiếu thu về: 9").row("Số phiếu hợp lệ: 9");
    }

    private Submission read(WorkbookBuilder workbook) {
        return reader.read("kiem-phieu.xlsx", workbook.bytes());
    }

    private static List<String> told(Submission submission) {
        return submission.findings().stream()
                .map((Finding finding) -> finding.code() + " " + finding.subject())
                .toList();
    }
}
