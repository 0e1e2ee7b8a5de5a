package vn.thidua.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.campaign.InputKind.APPRAISAL;
import static vn.thidua.campaign.InputKind.REGISTER;
import static vn.thidua.campaign.InputKind.SELF_SCORE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.RegisterLine;

/** A register is typed by hand: what cannot be right in it is told on its cells. */
class RegisterEntriesTests {

    private static final Campaign CAMPAIGN = new RuleBooks(Path.of("jobs")).read("stnmt-tien-giang-2022");
    private static final Instant SEEN = Instant.parse("2022-12-20T20:00:00Z");
    private static final Arrival REGISTER_FILE =
            new Arrival(1, "so-tiep-nhan.xlsx", "ff", SEEN, REGISTER, null, false, false, "");

    @Test
    void aDayBeforeThePeriodOrAfterTheRegisterItselfCannotBeRight() {
        Arrival file = file(2, "a.xlsx", "cai-lay");
        Arrival other = file(3, "b.xlsx", null);
        Arrival today = file(4, "c.xlsx", null);
        RegisterEntries entries = entries(
                List.of(file, other, today),
                row(7, "a.xlsx", null, null, "2021-12-05T08:00"),
                row(8, "b.xlsx", null, null, "2022-12-22T08:00"),
                row(9, "c.xlsx", null, null, "2022-12-21T23:00"));

        assertThat(entries.findings())
                .extracting(
                        filed -> filed.finding().code(),
                        filed -> filed.finding().place().cell(),
                        filed -> filed.finding().expected())
                .containsExactly(
                        tuple(FindingCode.REGISTER_DATE_IMPLAUSIBLE, "E7", "từ ngày 01/01/2022"),
                        tuple(FindingCode.REGISTER_DATE_IMPLAUSIBLE, "E8", "không sau ngày sổ được nộp"));
        assertThat(entries.receivedAt(file)).isEmpty();
        assertThat(entries.knows(file)).isTrue();
        assertThat(entries.receivedAt(other)).isEmpty();
        assertThat(entries.receivedAt(today)).contains(Instant.parse("2022-12-21T16:00:00Z"));
        assertThat(entries.newest()).contains(Instant.parse("2022-12-21T16:00:00Z"));
    }

    @Test
    void moreRowsThanVersionsContradictEachOther() {
        Arrival file = file(2, "a.xlsx", "cai-lay");
        RegisterEntries entries = entries(
                List.of(file),
                row(7, "a.xlsx", null, null, "2022-12-06T08:00"),
                row(8, "a.xlsx", null, null, "2022-12-05T08:00"));

        assertThat(entries.findings())
                .extracting(
                        filed -> filed.finding().code(),
                        filed -> filed.finding().place().cell(),
                        filed -> filed.finding().found(),
                        filed -> filed.finding().expected())
                .containsExactly(
                        tuple(FindingCode.REGISTER_ROW_REPEATED, "B8", "05/12/2022 08:00", "06/12/2022 08:00"));
        assertThat(entries.receivedAt(file)).contains(Instant.parse("2022-12-06T01:00:00Z"));
    }

    @Test
    void aNameInTwoFoldersIsTheOneThatFitsTheRow() {
        Arrival self = file(2, "tu-cham/cai-lay.xlsx", "cai-lay");
        Arrival appraised =
                new Arrival(3, "tham-dinh/cai-lay.xlsx", "bb", SEEN, APPRAISAL, "cai-lay", false, false, "x");
        RegisterEntries entries = entries(
                List.of(self, appraised),
                row(7, "cai-lay.xlsx", "cai-lay", APPRAISAL, "2022-12-06T08:00"),
                row(8, "Tu-Cham\\Cai-Lay.xlsx", "cai-lay", SELF_SCORE, "2022-12-05T08:00"));

        assertThat(entries.findings()).isEmpty();
        assertThat(entries.receivedAt(appraised)).contains(Instant.parse("2022-12-06T01:00:00Z"));
        assertThat(entries.receivedAt(self)).contains(Instant.parse("2022-12-05T01:00:00Z"));
    }

    @Test
    void aNameInTwoFoldersThatFitsBothIsNobodys() {
        RegisterEntries entries = entries(
                List.of(file(2, "cu/a.xlsx", "cai-lay"), file(3, "moi/a.xlsx", "cai-lay")),
                row(7, "a.xlsx", "cai-lay", SELF_SCORE, "2022-12-06T08:00"));

        assertThat(entries.findings())
                .extracting(
                        filed -> filed.finding().code(),
                        filed -> filed.finding().place().cell(),
                        filed -> filed.finding().found())
                .containsExactly(tuple(FindingCode.REGISTER_ROW_AMBIGUOUS, "B7", "cu/a.xlsx; moi/a.xlsx"));
    }

    private static RegisterEntries entries(List<Arrival> files, RegisterLine... rows) {
        return new RegisterEntries(CAMPAIGN, List.of(rows), List.of(REGISTER_FILE), files);
    }

    private static Arrival file(long id, String path, @Nullable String agency) {
        return new Arrival(id, path, "sha" + id, SEEN, SELF_SCORE, agency, false, false, "");
    }

    private static RegisterLine row(
            int row, String file, @Nullable String agency, @Nullable InputKind kind, String time) {
        return new RegisterLine(
                file,
                agency,
                kind,
                LocalDateTime.parse(time).atZone(CAMPAIGN.zone()),
                "",
                new Place(REGISTER_FILE.path(), "Sổ", "B" + row),
                "E" + row);
    }
}
