package vn.thidua.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.campaign.InputKind.DECISION;
import static vn.thidua.campaign.InputKind.INDEX;
import static vn.thidua.campaign.InputKind.REGISTER;
import static vn.thidua.campaign.InputKind.SELF_SCORE;
import static vn.thidua.ingest.DecisionLine.Type.CHOOSE;
import static vn.thidua.ingest.DecisionLine.Type.EXTEND;
import static vn.thidua.ingest.DecisionLine.Type.WITHDRAW;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DecisionLine;
import vn.thidua.ingest.RegisterLine;

/** Self-scores are due on 2 December 2022 at 17:00; files are received on the day that their name tells. */
class DecisionsTests {

    private static final Campaign CAMPAIGN = new RuleBooks(Path.of("jobs")).read("stnmt-tien-giang-2022");
    private static final Instant SEEN = Instant.parse("2022-12-31T00:00:00Z");
    private static final Arrival BOOK =
            new Arrival(90, "quyet-dinh.xlsx", "dd", SEEN, DECISION, null, false, false, "");
    private static final Arrival REGISTER_FILE =
            new Arrival(91, "so-tiep-nhan.xlsx", "rr", SEEN, REGISTER, null, false, false, "");

    @Test
    void aWithdrawnFileLetsTheOlderVersionCountAgain() {
        Reconciliation reconciliation = reconciled(
                List.of(file(1, "28.xlsx"), file(2, "29.xlsx")), decision(WITHDRAW, 30, "29.xlsx", null, null));

        assertThat(outcomes(reconciliation)).containsEntry("28.xlsx", "COUNTED").containsEntry("29.xlsx", "IGNORED");
        assertThat(reconciliation.findings())
                .extracting(
                        FiledFinding::fileId,
                        filed -> filed.finding().code(),
                        filed -> filed.finding().subject(),
                        filed -> filed.finding().found())
                .containsExactly(tuple(
                        2L, FindingCode.DECISION_APPLIED, "Rút tệp", "văn bản số 7/QĐ-K ngày 30/11/2022 của Khối"));
    }

    @Test
    void aCopyOfAWithdrawnFileDoesNotCountEither() {
        Arrival copy = new Arrival(2, "29.xlsx", "sha1", SEEN, SELF_SCORE, "cai-lay", false, false, "");

        assertThat(outcomes(
                        reconciled(List.of(file(1, "28.xlsx"), copy), decision(WITHDRAW, 30, "29.xlsx", null, null))))
                .containsEntry("28.xlsx", "IGNORED")
                .containsEntry("29.xlsx", "DUPLICATE");
    }

    @Test
    void aWithdrawalDoesNotBindWhatIsReceivedLater() {
        Reconciliation reconciliation =
                reconciled(List.of(file(1, "29.xlsx")), decision(WITHDRAW, 28, "29.xlsx", null, null));

        assertThat(outcomes(reconciliation)).containsEntry("29.xlsx", "COUNTED");
        assertThat(unmatched(reconciliation)).containsExactly("tệp được nhận sau ngày quyết định");
    }

    @Test
    void theChosenVersionCountsAndALaterOneTakesItsPlace() {
        List<Arrival> files = new ArrayList<>(List.of(file(1, "25.xlsx"), file(2, "26.xlsx")));
        DecisionLine choice = decision(CHOOSE, 27, "25.xlsx", null, null);

        assertThat(outcomes(reconciled(files, choice)))
                .containsEntry("25.xlsx", "COUNTED")
                .containsEntry("26.xlsx", "SUPERSEDED");
        files.add(file(3, "28.xlsx"));
        assertThat(outcomes(reconciled(files, choice)))
                .containsEntry("25.xlsx", "SUPERSEDED")
                .containsEntry("28.xlsx", "COUNTED");
    }

    @Test
    void aRefusedFileCannotBeChosen() {
        Arrival refused = new Arrival(2, "26.xlsx", "sha2", SEEN, SELF_SCORE, "cai-lay", true, false, "");
        Reconciliation reconciliation =
                reconciled(List.of(file(1, "25.xlsx"), refused), decision(CHOOSE, 27, "26.xlsx", null, null));

        assertThat(outcomes(reconciliation)).containsEntry("25.xlsx", "COUNTED").containsEntry("26.xlsx", "REFUSED");
        assertThat(unmatched(reconciliation)).containsExactly("tệp đã bị trả lại, bỏ qua hoặc rút");
    }

    @Test
    void aBlocThatWantsToDecideLetsTheOlderVersionCountUntilItHas() {
        Campaign deciding = deciding();
        List<Arrival> files = List.of(file(1, "25.xlsx"), file(2, "26.xlsx"));

        Reconciliation undecided = reconciled(deciding, files);
        assertThat(outcomes(undecided)).containsEntry("25.xlsx", "COUNTED").containsEntry("26.xlsx", "PENDING");
        assertThat(undecided.findings())
                .extracting(FiledFinding::fileId, filed -> filed.finding().code())
                .containsExactly(tuple(1L, FindingCode.VERSION_UNDECIDED), tuple(2L, FindingCode.VERSION_UNDECIDED));

        assertThat(outcomes(reconciled(deciding, files, decision(CHOOSE, 27, "26.xlsx", null, null))))
                .containsEntry("25.xlsx", "SUPERSEDED")
                .containsEntry("26.xlsx", "COUNTED");
    }

    @Test
    void anExtendedDeadlineIsTheDeadlineOfThatAgencyAndKind() {
        ZonedDateTime until = LocalDateTime.parse("2022-12-10T17:00").atZone(CAMPAIGN.zone());
        List<Arrival> late = List.of(file(1, "39.xlsx"));

        assertThat(daysLate(reconciled(late))).isEqualTo(7);
        Reconciliation extended = reconciled(late, decision(EXTEND, 30, "", SELF_SCORE, until));
        assertThat(daysLate(extended)).isZero();
        assertThat(extended.findings())
                .extracting(
                        filed -> filed.finding().code(),
                        filed -> filed.finding().subject())
                .containsExactly(tuple(FindingCode.DECISION_APPLIED, "Gia hạn đến 10/12/2022 17:00"));
        assertThat(extended.extension(SELF_SCORE, "cai-lay")).isPresent();
        assertThat(daysLate(reconciled(late, decision(EXTEND, 30, "", SELF_SCORE, until.minusDays(6)))))
                .as("still late, by less")
                .isEqualTo(5);
    }

    @Test
    void anExtensionOfWhatIsNotOwedOrThatShortensMatchesNothing() {
        ZonedDateTime until = LocalDateTime.parse("2022-12-01T17:00").atZone(CAMPAIGN.zone());

        assertThat(unmatched(reconciled(
                        List.of(),
                        decision(EXTEND, 30, "", SELF_SCORE, until),
                        decision(EXTEND, 30, "", INDEX, until.plusYears(1)))))
                .containsExactly("hạn mới không muộn hơn hạn chung", "đợt này không đặt hạn cho loại hồ sơ");
    }

    @Test
    void aDecisionOnAFileThatNobodySentIsToldOnItsCell() {
        Reconciliation reconciliation = reconciled(List.of(), decision(WITHDRAW, 30, "khong-co.xlsx", null, null));

        assertThat(reconciliation.findings())
                .extracting(
                        FiledFinding::fileId,
                        filed -> filed.finding().code(),
                        filed -> filed.finding().place().cell())
                .containsExactly(tuple(90L, FindingCode.DECISION_WITHOUT_MATCH, "E5"));
    }

    @Test
    void theBookItselfIsOfTheDayOfItsNewestDecision() {
        Reconciliation reconciliation =
                reconciled(List.of(file(1, "25.xlsx")), decision(WITHDRAW, 26, "25.xlsx", null, null));

        assertThat(reconciliation.filings())
                .filteredOn(filing -> filing.arrival().fileId() == 90)
                .extracting(Filing::receivedAt)
                .containsExactly(Instant.parse("2022-11-25T17:00:00Z"));
    }

    @Test
    void ofOneMomentTheLaterTemplateIsTheNewerVersion() {
        Arrival newer = onTemplate(1, "a.xlsx", "2022-11-20T00:00:00Z");
        Arrival older = onTemplate(2, "b.xlsx", "2022-11-01T00:00:00Z");
        Arrival unknown = onTemplate(3, "c.xlsx", null);

        assertThat(outcomes(new Reconciliation(CAMPAIGN, List.of(newer, older, unknown), List.of(), List.of())))
                .containsEntry("a.xlsx", "COUNTED")
                .containsEntry("b.xlsx", "SUPERSEDED")
                .containsEntry("c.xlsx", "SUPERSEDED");
    }

    @Test
    void versionsAreCountedAndComparedWithTheLastOneThatWasNotRefused() {
        Arrival refused = new Arrival(2, "26.xlsx", "sha2", SEEN, SELF_SCORE, "cai-lay", true, false, "");
        Arrival copy = new Arrival(4, "28.xlsx", "sha1", SEEN, SELF_SCORE, "cai-lay", false, false, "");

        assertThat(reconciled(List.of(file(1, "25.xlsx"), refused, file(3, "27.xlsx"), copy))
                        .filings())
                .filteredOn(filing -> filing.arrival().kind() == SELF_SCORE)
                .extracting(filing -> filing.arrival().path(), Filing::version, Filing::predecessor)
                .containsExactlyInAnyOrder(
                        tuple("25.xlsx", 1, null),
                        tuple("26.xlsx", 2, 1L),
                        tuple("27.xlsx", 3, 1L),
                        tuple("28.xlsx", 0, null));
    }

    private static Reconciliation reconciled(List<Arrival> files, DecisionLine... lines) {
        return reconciled(CAMPAIGN, files, lines);
    }

    /** A register tells of every file that it came on the November day of its name. */
    private static Reconciliation reconciled(Campaign campaign, List<Arrival> files, DecisionLine... lines) {
        List<Arrival> arrivals = new ArrayList<>(files);
        arrivals.add(BOOK);
        arrivals.add(REGISTER_FILE);
        List<RegisterLine> rows = files.stream().map(DecisionsTests::row).toList();
        return new Reconciliation(campaign, arrivals, rows, List.of(lines));
    }

    private static RegisterLine row(Arrival file) {
        int day = Integer.parseInt(file.path().substring(0, file.path().indexOf('.')));
        ZonedDateTime received =
                LocalDate.of(2022, 11, 1).plusDays(day - 1L).atTime(8, 0).atZone(CAMPAIGN.zone());
        return new RegisterLine(
                file.path(), null, null, received, "", new Place(REGISTER_FILE.path(), "Sổ", "B" + (6 + day)));
    }

    private static DecisionLine decision(
            DecisionLine.Type type, int day, String file, @Nullable InputKind kind, @Nullable ZonedDateTime until) {
        return new DecisionLine(
                type,
                LocalDate.of(2022, 11, day),
                "7/QĐ-K",
                "Khối",
                "cai-lay",
                kind,
                file,
                kind == null ? "" : "Hồ sơ",
                "bận",
                until,
                new Place(BOOK.path(), "Sổ", "E5"));
    }

    private static Arrival file(long id, String path) {
        return new Arrival(id, path, "sha" + id, SEEN, SELF_SCORE, "cai-lay", false, false, "");
    }

    private static Arrival onTemplate(long id, String path, @Nullable String issued) {
        return new Arrival(
                id,
                path,
                "sha" + id,
                SEEN,
                SELF_SCORE,
                "cai-lay",
                false,
                false,
                "",
                issued == null ? null : Instant.parse(issued),
                false);
    }

    private static Map<String, String> outcomes(Reconciliation reconciliation) {
        Map<String, String> outcomes = new TreeMap<>();
        reconciliation
                .filings()
                .forEach(filing ->
                        outcomes.put(filing.arrival().path(), filing.outcome().name()));
        return outcomes;
    }

    private static int daysLate(Reconciliation reconciliation) {
        return reconciliation.filings().stream()
                .filter(filing -> filing.arrival().kind() == SELF_SCORE)
                .mapToInt(Filing::daysLate)
                .max()
                .orElseThrow();
    }

    private static List<String> unmatched(Reconciliation reconciliation) {
        return reconciliation.findings().stream()
                .filter(filed -> filed.finding().code() == FindingCode.DECISION_WITHOUT_MATCH)
                .map(filed -> filed.finding().expected())
                .toList();
    }

    private static Campaign deciding() {
        List<Bloc> blocs = CAMPAIGN.blocs().stream()
                .map(bloc -> new Bloc(
                        bloc.code(),
                        bloc.name(),
                        bloc.head(),
                        bloc.deputy(),
                        bloc.members(),
                        bloc.rubric(),
                        Rotation.UNTOLD,
                        NewVersions.AWAIT_DECISION))
                .toList();
        return new Campaign(
                CAMPAIGN.id(),
                CAMPAIGN.title(),
                CAMPAIGN.year(),
                CAMPAIGN.from(),
                CAMPAIGN.to(),
                CAMPAIGN.zone(),
                CAMPAIGN.owner(),
                CAMPAIGN.legalBasis(),
                CAMPAIGN.illustrative(),
                CAMPAIGN.rounding(),
                CAMPAIGN.tieBreaks(),
                blocs,
                CAMPAIGN.classification(),
                CAMPAIGN.awards(),
                CAMPAIGN.inputs(),
                CAMPAIGN.eligibility(),
                CAMPAIGN.succession(),
                CAMPAIGN.digest());
    }
}
