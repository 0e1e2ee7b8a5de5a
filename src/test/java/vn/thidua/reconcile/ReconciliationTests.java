package vn.thidua.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.campaign.InputKind.APPRAISAL;
import static vn.thidua.campaign.InputKind.REGISTER;
import static vn.thidua.campaign.InputKind.SELF_SCORE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.RegisterLine;

class ReconciliationTests {

    /** Self-scores are due on 2 December 2022 at 17:00. */
    private static final Campaign CAMPAIGN = new RuleBooks(Path.of("jobs")).read("stnmt-tien-giang-2022");

    private static final ZoneId ZONE = CAMPAIGN.zone();
    private static final Instant SEEN = Instant.parse("2022-11-01T00:00:00Z");

    /** When the register as it stands was dropped. */
    private static final Instant AT_THE_END = Instant.parse("2022-12-31T00:00:00Z");

    @Test
    void theLaterSelfScoreByTheRegisterCounts() {
        List<Arrival> arrivals =
                List.of(register(1), selfScore(2, "b-newer.xlsx", "aa"), selfScore(3, "a-older.xlsx", "bb"));
        List<RegisterLine> lines = List.of(line("b-newer.xlsx", 20), line("a-older.xlsx", 10));

        assertThat(outcomes(arrivals, lines))
                .containsEntry("b-newer.xlsx", "COUNTED")
                .containsEntry("a-older.xlsx", "SUPERSEDED");
    }

    @Test
    void findingsNameTheOtherFile() {
        List<Arrival> arrivals = List.of(
                selfScore(1, "older.xlsx", "aa"),
                new Arrival(2, "newer.xlsx", "bb", SEEN.plusSeconds(1), SELF_SCORE, "cai-lay", false, false, ""),
                new Arrival(3, "zz-copy.xlsx", "bb", SEEN.plusSeconds(2), SELF_SCORE, "cai-lay", false, false, ""));

        assertThat(new Reconciliation(CAMPAIGN, arrivals, List.of(), List.of()).findings())
                .extracting(
                        FiledFinding::fileId,
                        filed -> filed.finding().code(),
                        filed -> filed.finding().found())
                .contains(
                        tuple(1L, FindingCode.SUPERSEDED, "newer.xlsx"),
                        tuple(3L, FindingCode.DUPLICATE, "newer.xlsx"));
    }

    @Test
    void theOrderInWhichFilesAreSeenHasNoSay() {
        List<Arrival> arrivals = new ArrayList<>(List.of(
                register(1),
                selfScore(2, "one.xlsx", "aa"),
                selfScore(3, "two.xlsx", "bb"),
                selfScore(4, "copy.xlsx", "bb"),
                appraisal(5, "left.xlsx", "cc", "x"),
                appraisal(6, "right.xlsx", "dd", "y")));
        List<RegisterLine> lines = List.of(line("one.xlsx", 12), line("two.xlsx", 11), line("left.xlsx", 15));
        Map<String, String> expected = outcomes(arrivals, lines);

        Random random = new Random(2022);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(arrivals, random);
            assertThat(outcomes(arrivals, lines)).isEqualTo(expected);
        }
    }

    @Test
    void equalBytesAtAnotherPathAreADuplicateOfTheRegisteredOne() {
        List<Arrival> arrivals =
                List.of(register(1), selfScore(2, "a-copy.xlsx", "aa"), selfScore(3, "z-registered.xlsx", "aa"));

        assertThat(outcomes(arrivals, List.of(line("z-registered.xlsx", 10))))
                .containsEntry("z-registered.xlsx", "COUNTED")
                .containsEntry("a-copy.xlsx", "DUPLICATE");
    }

    @Test
    void aRefusedNewerFileDoesNotPushAsideTheOlderOne() {
        Arrival refused = new Arrival(3, "newer.xlsx", "bb", SEEN, SELF_SCORE, "cai-lay", true, false, "");
        List<Arrival> arrivals = List.of(register(1), selfScore(2, "older.xlsx", "aa"), refused);

        assertThat(outcomes(arrivals, List.of(line("older.xlsx", 10), line("newer.xlsx", 11))))
                .containsEntry("older.xlsx", "COUNTED")
                .containsEntry("newer.xlsx", "REFUSED");
    }

    @Test
    void appraisalsOfOtherCriteriaStandSideBySide() {
        List<Arrival> arrivals =
                List.of(appraisal(1, "land.xlsx", "aa", "a1,a2"), appraisal(2, "water.xlsx", "bb", "b1,b2"));

        assertThat(outcomes(arrivals, List.of()))
                .containsEntry("land.xlsx", "COUNTED")
                .containsEntry("water.xlsx", "COUNTED");
    }

    @Test
    void anotherContentAtTheSamePathTakesThePlaceOfTheFormer() {
        List<Arrival> arrivals = List.of(
                appraisal(1, "land.xlsx", "aa", "a1"),
                new Arrival(2, "land.xlsx", "bb", SEEN.plusSeconds(60), APPRAISAL, "cai-lay", false, false, "a1,a2"));

        List<Filing> filings = new Reconciliation(CAMPAIGN, arrivals, List.of(), List.of()).filings();

        assertThat(filings)
                .filteredOn(filing -> filing.outcome() == Filing.Outcome.COUNTED)
                .extracting(filing -> filing.arrival().sha256())
                .containsExactly("bb");
    }

    @Test
    void lockFilesAreIgnored() {
        Arrival lock = new Arrival(1, "~$tu-cham.xlsx", "aa", SEEN, null, null, false, true, "");

        assertThat(outcomes(List.of(lock), List.of())).containsEntry("~$tu-cham.xlsx", "IGNORED");
    }

    @Test
    void onTheDueMinuteIsOnTimeAndASecondLaterIsADayLate() {
        assertThat(daysLate(ZonedDateTime.of(2022, 12, 2, 17, 0, 0, 0, ZONE))).isZero();
        assertThat(daysLate(ZonedDateTime.of(2022, 12, 2, 17, 0, 1, 0, ZONE))).isEqualTo(1);
        assertThat(daysLate(ZonedDateTime.of(2022, 12, 3, 17, 0, 0, 0, ZONE))).isEqualTo(1);
        assertThat(daysLate(ZonedDateTime.of(2022, 12, 3, 17, 0, 1, 0, ZONE))).isEqualTo(2);
    }

    @Test
    void registerRowsAndFilesThatDoNotMeetAreFindings() {
        List<Arrival> arrivals = List.of(register(1), selfScore(2, "here.xlsx", "aa"));
        Reconciliation reconciliation =
                new Reconciliation(CAMPAIGN, arrivals, List.of(line("gone.xlsx", 10)), List.of());

        assertThat(reconciliation.findings())
                .extracting(FiledFinding::fileId, filed -> filed.finding().code())
                .containsExactlyInAnyOrder(
                        tuple(1L, FindingCode.REGISTER_ROW_WITHOUT_FILE), tuple(2L, FindingCode.NOT_IN_REGISTER));
    }

    @Test
    void aRegisterThatNamesAnotherAgencyIsContradicted() {
        List<Arrival> arrivals = List.of(register(1), selfScore(2, "here.xlsx", "aa"));
        RegisterLine wrong = new RegisterLine(
                "here.xlsx", "other", SELF_SCORE, at(10), "", new Place("so-tiep-nhan.xlsx", "Sổ", "C7"));

        assertThat(new Reconciliation(CAMPAIGN, arrivals, List.of(wrong), List.of()).findings())
                .extracting(
                        filed -> filed.finding().code(),
                        filed -> filed.finding().place().cell())
                .containsExactly(tuple(FindingCode.REGISTER_CONTRADICTS_FILE, "C7"));
    }

    @Test
    void aContentBeyondTheRowsIsNotRegisteredYet() {
        List<Arrival> arrivals = List.of(
                register(1),
                selfScore(2, "same.xlsx", "aa"),
                new Arrival(3, "same.xlsx", "bb", SEEN.plusSeconds(60), SELF_SCORE, "cai-lay", false, false, ""));
        Reconciliation reconciliation =
                new Reconciliation(CAMPAIGN, arrivals, List.of(line("same.xlsx", 10)), List.of());

        assertThat(reconciliation.findings())
                .filteredOn(filed -> filed.finding().code() == FindingCode.NOT_IN_REGISTER)
                .extracting(FiledFinding::fileId)
                .containsExactly(3L);
    }

    private static int daysLate(ZonedDateTime receivedAt) {
        RegisterLine line = new RegisterLine(
                "tu-cham.xlsx", null, null, receivedAt, "", new Place("so-tiep-nhan.xlsx", "Sổ", "E7"));
        return new Reconciliation(
                        CAMPAIGN, List.of(register(1), selfScore(2, "tu-cham.xlsx", "aa")), List.of(line), List.of())
                .filings().stream()
                        .filter(filing -> filing.arrival().kind() == SELF_SCORE)
                        .findFirst()
                        .orElseThrow()
                        .daysLate();
    }

    private static Map<String, String> outcomes(List<Arrival> arrivals, List<RegisterLine> lines) {
        Map<String, String> outcomes = new TreeMap<>();
        new Reconciliation(CAMPAIGN, arrivals, lines, List.of())
                .filings()
                .forEach(filing ->
                        outcomes.put(filing.arrival().path(), filing.outcome().name()));
        return outcomes;
    }

    private static Arrival register(long id) {
        return new Arrival(id, "so-tiep-nhan.xlsx", "ff", AT_THE_END, REGISTER, null, false, false, "");
    }

    private static Arrival selfScore(long id, String path, String sha256) {
        return arrival(id, path, sha256, SELF_SCORE, "cai-lay", "");
    }

    private static Arrival appraisal(long id, String path, String sha256, String coverage) {
        return arrival(id, path, sha256, APPRAISAL, "cai-lay", coverage);
    }

    private static Arrival arrival(
            long id, String path, String sha256, InputKind kind, @Nullable String agency, String coverage) {
        return new Arrival(id, path, sha256, SEEN, kind, agency, false, false, coverage);
    }

    private static RegisterLine line(String fileName, int day) {
        return new RegisterLine(
                fileName, null, null, at(day), "", new Place("so-tiep-nhan.xlsx", "Sổ tiếp nhận", "E" + day));
    }

    private static ZonedDateTime at(int day) {
        return ZonedDateTime.of(2022, 11, day, 8, 0, 0, 0, ZONE);
    }
}
