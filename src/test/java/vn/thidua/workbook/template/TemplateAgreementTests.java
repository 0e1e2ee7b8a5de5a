package vn.thidua.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Answer;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.Submission;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.inspect.Inspection;

/**
 * The form and the checks are of one mind: of each value at and beyond a bound, the validation that was written into the
 * cell and the checker say the same. For all criteria and quantities of all shipped rule books.
 */
class TemplateAgreementTests {

    private static final Set<FindingCode> SCORE = Set.of(
            FindingCode.SCORE_BELOW_FLOOR,
            FindingCode.SCORE_OVER_CEILING,
            FindingCode.AUTHORITY_ONLY_SELF_SCORED,
            FindingCode.NUMBER_UNREADABLE);
    private static final BigDecimal A_BIT = new BigDecimal("0.01");

    static Stream<Named<Campaign>> campaigns() {
        return ShippedForms.campaigns().stream().map(campaign -> Named.of(campaign.id(), campaign));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void scoresOfTheSelfScore(Campaign campaign) {
        agree(campaign, ShippedForms.selfScore(campaign), "Tự chấm", 5, SCORE, criterion -> scores(criterion));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void bonusesOfTheSelfScore(Campaign campaign) {
        agree(
                campaign,
                ShippedForms.selfScore(campaign),
                "Tự chấm",
                3,
                Set.of(FindingCode.BONUS_OUT_OF_RANGE),
                criterion -> parts(criterion.highestBonus(), false));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void deductionsOfTheSelfScore(Campaign campaign) {
        agree(
                campaign,
                ShippedForms.selfScore(campaign),
                "Tự chấm",
                4,
                Set.of(FindingCode.DEDUCTION_OUT_OF_RANGE),
                criterion -> parts(criterion.highestDeduction(), true));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void agreedScoresOfTheMinutes(Campaign campaign) {
        Bloc bloc = campaign.blocs().get(0);
        byte[] form = AppraisalForm.write(campaign, bloc, bloc.members().get(0));
        agree(campaign, form, "Thống nhất", 4, SCORE, criterion -> scores(criterion));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void appraisedScoresOfTheMatrix(Campaign campaign) {
        byte[] form = MatrixForm.write(campaign, campaign.blocs().get(0));
        agree(campaign, form, "Thẩm định", 3, SCORE, criterion -> scores(criterion));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void quantities(Campaign campaign) {
        List<ReportedQuantity> asked = asked(campaign);
        for (int turn = 0; turn < 8 && !asked.isEmpty(); turn++) {
            FilledForm form = new FilledForm(ShippedForms.selfScore(campaign));
            Map<String, Integer> rows = form.rows(QuantitySheet.NAME);
            Map<String, Boolean> accepted = new LinkedHashMap<>();
            for (ReportedQuantity quantity : asked) {
                Object actual = actuals(quantity).get(turn % actuals(quantity).size());
                int row = rows.get(quantity.code());
                form.type(QuantitySheet.NAME, row, 4, actual);
                if (quantity.planned()) {
                    form.type(QuantitySheet.NAME, row, 3, BigDecimal.TEN);
                }
            }
            asked.forEach(quantity ->
                    accepted.put(quantity.code(), form.accepts(QuantitySheet.NAME, rows.get(quantity.code()), 4)));
            Set<Integer> complaints = complaints(
                    campaign, form, Set.of(FindingCode.QUANTITY_OUT_OF_RANGE, FindingCode.QUANTITY_UNREADABLE));
            accepted.forEach((code, yes) ->
                    assertThat(yes).as("%s %s", campaign.id(), code).isEqualTo(!complaints.contains(rows.get(code))));
        }
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void targets(Campaign campaign) {
        List<ReportedQuantity> asked =
                asked(campaign).stream().filter(ReportedQuantity::planned).toList();
        for (String target : asked.isEmpty() ? List.<String>of() : List.of("-1", "0", "0.01", "100")) {
            FilledForm form = new FilledForm(ShippedForms.selfScore(campaign));
            Map<String, Integer> rows = form.rows(QuantitySheet.NAME);
            for (ReportedQuantity quantity : asked) {
                form.type(QuantitySheet.NAME, rows.get(quantity.code()), 3, new BigDecimal(target));
                form.type(QuantitySheet.NAME, rows.get(quantity.code()), 4, BigDecimal.ONE);
            }
            Set<Integer> complaints = complaints(campaign, form, Set.of(FindingCode.TARGET_NOT_POSITIVE));
            for (ReportedQuantity quantity : asked) {
                int row = rows.get(quantity.code());
                assertThat(form.accepts(QuantitySheet.NAME, row, 3))
                        .as("%s %s %s", campaign.id(), quantity.code(), target)
                        .isEqualTo(!complaints.contains(row));
            }
        }
    }

    /** Types the n-th value into the rows of all criteria, reads once, and compares; for each n. */
    private static void agree(
            Campaign campaign,
            byte[] blank,
            String sheet,
            int column,
            Set<FindingCode> codes,
            Function<Criterion, List<Object>> values) {
        List<Criterion> criteria =
                campaign.blocs().get(0).rubric().allCriteria().toList();
        int turns = criteria.stream()
                .mapToInt(criterion -> values.apply(criterion).size())
                .max()
                .orElse(0);
        Set<Boolean> verdicts = new HashSet<>();
        for (int turn = 0; turn < turns; turn++) {
            FilledForm form = new FilledForm(blank);
            Map<String, Integer> rows = form.rows(sheet);
            Map<String, String> typed = new LinkedHashMap<>();
            Map<String, Boolean> accepted = new LinkedHashMap<>();
            for (Criterion criterion : criteria) {
                List<Object> all = values.apply(criterion);
                Object value = all.get(turn % all.size());
                int row = rows.get(criterion.code());
                if (authorityOnly(campaign, criterion) && column != 5 && sheet.equals("Tự chấm")) {
                    continue;
                }
                form.type(sheet, row, column, value);
                typed.put(criterion.code(), String.valueOf(value));
            }
            typed.keySet().forEach(code -> accepted.put(code, form.accepts(sheet, rows.get(code), column)));
            Set<Integer> complaints = complaints(campaign, form, codes);
            accepted.forEach((code, yes) -> assertThat(yes)
                    .as("%s %s %s", campaign.id(), code, typed.get(code))
                    .isEqualTo(!complaints.contains(rows.get(code))));
            verdicts.addAll(accepted.values());
        }
        assertThat(verdicts).as("something passes and something does not").containsExactlyInAnyOrder(true, false);
    }

    private static boolean authorityOnly(Campaign campaign, Criterion criterion) {
        return campaign.blocs().get(0).rubric().authorityOnly(criterion.code());
    }

    /** Indices of the rows about which the checker complains. */
    private static Set<Integer> complaints(Campaign campaign, FilledForm form, Set<FindingCode> codes) {
        Submission read = new SubmissionReader(campaign).read("bieu-mau.xlsx", form.written());
        Submission inspected = new Inspection(campaign).inspect(read);
        return inspected.findings().stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(Finding::place)
                .map(place -> place.cell())
                .filter(Objects::nonNull)
                .map(cell -> Integer.parseInt(cell.replaceAll("\\D", "")) - 1)
                .collect(Collectors.toSet());
    }

    private static List<Object> scores(Criterion criterion) {
        List<Object> values = new ArrayList<>(List.of(
                criterion.floor().subtract(A_BIT),
                criterion.floor(),
                criterion.base(),
                Bounds.NOT_APPLICABLE,
                "bốn điểm"));
        criterion
                .ceiling()
                .ifPresentOrElse(
                        ceiling -> {
                            values.add(ceiling);
                            values.add(ceiling.add(A_BIT));
                        },
                        () -> values.add(BigDecimal.valueOf(1000)));
        return values;
    }

    private static List<Object> parts(Optional<BigDecimal> most, boolean minusAllowed) {
        List<Object> values = new ArrayList<>(List.of(BigDecimal.ZERO));
        values.add(minusAllowed ? most.orElse(BigDecimal.TEN).negate() : A_BIT.negate());
        values.add(most.orElse(BigDecimal.valueOf(1000)));
        most.ifPresent(cap -> values.add(cap.add(A_BIT)));
        most.filter(cap -> minusAllowed)
                .ifPresent(cap -> values.add(cap.add(A_BIT).negate()));
        return values;
    }

    private static List<ReportedQuantity> asked(Campaign campaign) {
        return ReportedQuantity.of(campaign.blocs().get(0).rubric()).stream()
                .filter(quantity -> quantity.source() == Source.SUBMISSION)
                .toList();
    }

    /** "Có" and 1 are two spellings of one answer; the form offers the words. */
    private static List<Object> actuals(ReportedQuantity quantity) {
        return quantity.answer() == Answer.YES_OR_NO
                ? List.of("có", "không", new BigDecimal("2"), new BigDecimal("-1"), new BigDecimal("0.5"), "có lẽ")
                : List.of(
                        new BigDecimal("-1"),
                        new BigDecimal("-0.01"),
                        BigDecimal.ZERO,
                        new BigDecimal("0.5"),
                        BigDecimal.ONE,
                        new BigDecimal("1000000"),
                        "nhiều");
    }

    static Agency first(Campaign campaign) {
        return campaign.blocs().get(0).members().get(0);
    }
}
