package vn.thidua.reconcile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.campaign.InputKind.DECISION;
import static vn.thidua.campaign.InputKind.SELF_SCORE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DecisionLine;

/** A form that came back with nothing in it. */
class BlankFormsTests {

    private static final Campaign CAMPAIGN = new RuleBooks(Path.of("jobs")).read("stnmt-tien-giang-2022");
    private static final Instant SEEN = Instant.parse("2022-11-01T00:00:00Z");

    @Test
    void aBlankNewerVersionDoesNotTakeThePlaceOfAFilledOne() {
        Reconciliation reconciliation = reconciled(List.of(file(1, "a.xlsx", false), file(2, "b.xlsx", true)));

        assertThat(outcomes(reconciliation)).containsEntry("a.xlsx", "COUNTED").containsEntry("b.xlsx", "IGNORED");
        assertThat(reconciliation.findings())
                .extracting(
                        FiledFinding::fileId,
                        filed -> filed.finding().code(),
                        filed -> filed.finding().found())
                .containsExactly(tuple(2L, FindingCode.BLANK_LEFT_OUT, "a.xlsx"));
    }

    @Test
    void aFilledVersionAfterABlankOneIsComparedWithTheFilledOneBefore() {
        Reconciliation reconciliation =
                reconciled(List.of(file(1, "a.xlsx", false), file(2, "b.xlsx", true), file(3, "c.xlsx", false)));

        assertThat(outcomes(reconciliation))
                .containsEntry("a.xlsx", "SUPERSEDED")
                .containsEntry("c.xlsx", "COUNTED");
        assertThat(reconciliation.filings())
                .filteredOn(filing -> filing.arrival().fileId() == 3)
                .extracting(Filing::version, Filing::predecessor)
                .containsExactly(tuple(3, 1L));
    }

    @Test
    void aBlankFormAloneCountsAndGivesWayToAnyOther() {
        assertThat(outcomes(reconciled(List.of(file(1, "a.xlsx", true))))).containsEntry("a.xlsx", "COUNTED");
        assertThat(outcomes(reconciled(List.of(file(1, "a.xlsx", true), file(2, "b.xlsx", true)))))
                .containsEntry("b.xlsx", "COUNTED");
        assertThat(outcomes(reconciled(List.of(file(1, "a.xlsx", true), file(2, "b.xlsx", false)))))
                .containsEntry("a.xlsx", "SUPERSEDED")
                .containsEntry("b.xlsx", "COUNTED");
    }

    @Test
    void aBlankFormCountsWhereTheBlocChoosesIt() {
        DecisionLine choice = new DecisionLine(
                DecisionLine.Type.CHOOSE,
                LocalDate.of(2022, 11, 2),
                "7/QĐ-K",
                "Khối",
                "cai-lay",
                null,
                "b.xlsx",
                "",
                "làm lại từ đầu",
                null,
                new Place("quyet-dinh.xlsx", "Sổ", "E5"));

        assertThat(outcomes(reconciled(List.of(file(1, "a.xlsx", false), file(2, "b.xlsx", true)), choice)))
                .containsEntry("a.xlsx", "SUPERSEDED")
                .containsEntry("b.xlsx", "COUNTED");
    }

    private static Reconciliation reconciled(List<Arrival> files, DecisionLine... lines) {
        List<Arrival> arrivals = new ArrayList<>(files);
        arrivals.add(new Arrival(90, "quyet-dinh.xlsx", "sha90", SEEN, DECISION, null, false, false, ""));
        return new Reconciliation(CAMPAIGN, arrivals, List.of(), List.of(lines));
    }

    private static Arrival file(long id, String path, boolean blank) {
        return new Arrival(
                id, path, "sha" + id, SEEN.plusSeconds(id), SELF_SCORE, "cai-lay", false, false, "", null, blank);
    }

    private static Map<String, String> outcomes(Reconciliation reconciliation) {
        return reconciliation.filings().stream()
                .collect(toMap(
                        filing -> filing.arrival().path(),
                        filing -> filing.outcome().name()));
    }
}
