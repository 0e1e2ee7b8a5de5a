package vn.thidua.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Rubric;
import vn.thidua.ingest.AppraiserLine;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.Marker;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.Submission;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.inspect.Inspection;

/** What is typed into a form within its bounds is read from it again, to the digit and without a finding. */
class TemplateRoundTripTests {

    private static final String SHEET = "Tự chấm";

    static Stream<Named<Campaign>> campaigns() {
        return ShippedForms.campaigns().stream().map(campaign -> Named.of(campaign.id(), campaign));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void fullMarksPassWithoutAFinding(Campaign campaign) {
        FilledForm form = new FilledForm(ShippedForms.selfScore(campaign));
        Map<String, Integer> rows = form.rows(SHEET);
        own(campaign).forEach(criterion -> {
            form.type(SHEET, rows.get(criterion.code()), 5, criterion.base());
            form.type(SHEET, rows.get(criterion.code()), 6, "Báo cáo số 12/BC");
        });

        Submission read = read(campaign, form.saved());

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.SELF_SCORE);
        assertThat(read.agency())
                .isEqualTo(TemplateAgreementTests.first(campaign).code());
        Marker marker = read.marker();
        assertThat(marker).isNotNull();
        assertThat(marker.campaign()).isEqualTo(campaign.id());
        assertThat(marker.agency()).isEqualTo(read.agency());
        assertThat(form.text(SHEET, status(form), 0)).isEqualTo("Tình trạng: đã ghi đủ, các tổng khớp nhau.");
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void anythingWithinTheBoundsIsReadAsTyped(Campaign campaign) {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            FilledForm form = new FilledForm(ShippedForms.selfScore(campaign));
            Map<String, Integer> rows = form.rows(SHEET);
            Map<String, String> typed = new LinkedHashMap<>();
            own(campaign)
                    .forEach(criterion ->
                            typed.put(criterion.code(), type(form, rows.get(criterion.code()), criterion, random)));

            Submission read = read(campaign, form.saved());

            assertThat(read.findings()).as("seed %d", seed).isEmpty();
            Map<String, String> scores = new HashMap<>();
            for (ScoreLine line : read.scores()) {
                if (typed.containsKey(line.criterion())) {
                    scores.put(line.criterion(), said(line));
                }
            }
            assertThat(scores).as("seed %d", seed).isEqualTo(typed);
        }
    }

    @Test
    void whatDoesNotAddUpIsSaidOnTheFormItself() {
        Campaign campaign = ShippedForms.campaign("stnmt-tien-giang-2022");
        FilledForm form = new FilledForm(ShippedForms.selfScore(campaign));
        int row = form.rows(SHEET).get("a7");
        form.type(SHEET, row, 3, BigDecimal.ONE);
        form.recalculate();
        assertThat(form.text(SHEET, row, 7)).isEqualTo("Chưa ghi điểm tự chấm");

        form.type(SHEET, row, 5, new BigDecimal("3.5"));
        form.recalculate();
        assertThat(form.text(SHEET, row, 7)).isEqualTo("Khác chuẩn + thưởng − trừ");
        assertThat(form.text(SHEET, status(form), 0)).isEqualTo("Tình trạng: 1 dòng chưa đúng, xem cột «Kiểm tra».");

        form.type(SHEET, row, 5, new BigDecimal("4"));
        form.recalculate();
        assertThat(form.text(SHEET, row, 7)).isEqualTo("Cần ghi minh chứng");

        form.type(QuantitySheet.NAME, form.rows(QuantitySheet.NAME).get("a7.6"), 5, "Quyết định số 3/QĐ");
        form.recalculate();
        assertThat(form.text(SHEET, row, 7)).isEmpty();

        form.type(SHEET, row, 5, Bounds.NOT_APPLICABLE);
        form.recalculate();
        assertThat(form.text(SHEET, row, 7)).isEqualTo("Nêu lý do không áp dụng");
    }

    @Test
    void minutesFilledInPassWithoutAFinding() {
        Campaign campaign = ShippedForms.campaign("cdvc-khoi-1-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(
                AppraisalForm.write(campaign, bloc, bloc.members().get(0)));
        Map<String, Integer> rows = form.rows("Thống nhất");
        bloc.rubric()
                .allCriteria()
                .forEach(criterion -> form.type("Thống nhất", rows.get(criterion.code()), 4, criterion.base()));
        form.type("Thống nhất", rows.get("Đơn vị thẩm định:"), 2, "Khối phó");

        Submission read = read(campaign, form.saved());

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.APPRAISAL);
        assertThat(read.scores()).hasSize(34);
        assertThat(read.lines(AppraiserLine.class))
                .extracting(AppraiserLine::name)
                .containsExactly("Khối phó");
        assertThat(read.totals()).noneMatch(total -> total.restatedSelf());
    }

    @Test
    void aMatrixFilledInPassesWithoutAFinding() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(MatrixForm.write(campaign, bloc));
        Map<String, Integer> rows = form.rows("Thẩm định");
        bloc.rubric()
                .allCriteria()
                .forEach(criterion -> IntStream.range(0, bloc.members().size())
                        .forEach(index ->
                                form.type("Thẩm định", rows.get(criterion.code()), 3 + index, criterion.base())));
        form.type("Lý do", 3, 0, "I.1");
        form.type("Lý do", 3, 1, bloc.members().get(1).name());
        form.type("Lý do", 3, 2, "Thiếu minh chứng");

        Submission read = read(campaign, form.saved());

        assertThat(read.findings()).isEmpty();
        assertThat(read.agencies()).hasSize(bloc.members().size());
        assertThat(read.scores())
                .filteredOn(line -> line.note().equals("Thiếu minh chứng"))
                .hasSize(1);
    }

    @Test
    void correctionsOfAMeetingFilledInPassWithoutAFinding() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(CorrectionForm.write(campaign, bloc));
        Map<String, Integer> rows = form.rows("Điều chỉnh");
        form.type("Điều chỉnh", rows.get("Cuộc họp:"), 2, "Hội nghị tổng kết");
        form.type("Điều chỉnh", rows.get("Biên bản số:"), 2, "05/BB-K ngày 26/12/2022");
        int first = rows.get("STT") + 1;
        form.type("Điều chỉnh", first, 1, bloc.members().get(3).name());
        form.type("Điều chỉnh", first, 2, "I.1");
        form.type("Điều chỉnh", first, 4, new BigDecimal("11.4"));
        form.type("Điều chỉnh", first, 5, new BigDecimal("10.8"));
        form.type("Điều chỉnh", first, 6, "Một chỉ tiêu chưa đạt");
        assertThat(form.accepts("Điều chỉnh", first, 1)).isTrue();
        assertThat(form.accepts("Điều chỉnh", first, 2)).isTrue();
        assertThat(form.accepts("Điều chỉnh", first, 5)).isTrue();

        Submission read = read(campaign, form.saved());

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.CORRECTION);
        assertThat(read.scores()).singleElement().satisfies(line -> {
            assertThat(line.restatedSelf()).isEqualByComparingTo("11.4");
            assertThat(line.score()).isEqualByComparingTo("10.8");
            assertThat(line.note()).isEqualTo("Một chỉ tiêu chưa đạt");
        });
        assertThat(read.lines(AppraiserLine.class))
                .extracting(AppraiserLine::name)
                .containsExactly("Hội nghị tổng kết, biên bản số 05/BB-K ngày 26/12/2022");
    }

    @Test
    void theCountOfABallotIsReadBackAsItWasTyped() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form =
                new FilledForm(ShippedForms.of(campaign).get(bloc.code() + "/kiem-phieu-" + bloc.code() + ".xlsx"));
        Map<String, Integer> rows = form.rows("Kiểm phiếu");
        form.type("Kiểm phiếu", rows.get("Số phiếu phát ra:"), 2, new BigDecimal("9"));
        form.type("Kiểm phiếu", rows.get("Số phiếu thu về:"), 2, new BigDecimal("9"));
        form.type("Kiểm phiếu", rows.get("Số phiếu hợp lệ:"), 2, new BigDecimal("8"));
        int first = rows.get("STT") + 1;
        form.type("Kiểm phiếu", first, 2, new BigDecimal("5"));
        form.type("Kiểm phiếu", first + 1, 2, new BigDecimal("9"));
        assertThat(form.accepts("Kiểm phiếu", first, 2)).isTrue();
        assertThat(form.accepts("Kiểm phiếu", first + 1, 2)).isFalse();
        form.type("Kiểm phiếu", first + 1, 2, new BigDecimal("3"));

        Submission read = read(campaign, form.saved());

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.BALLOT);
        Ballot ballot = read.ballot();
        assertThat(List.of(ballot.issued(), ballot.returned(), ballot.valid())).containsExactly(9, 9, 8);
        assertThat(ballot.votes())
                .extracting(line -> line.agency() + " " + line.votes())
                .containsExactly(
                        bloc.members().get(0).code() + " 5",
                        bloc.members().get(1).code() + " 3");
    }

    private static Submission read(Campaign campaign, byte[] form) {
        return new Inspection(campaign).inspect(new SubmissionReader(campaign).read("bieu-mau.xlsx", form));
    }

    /** Lines that the agency scores itself. */
    private static Stream<Criterion> own(Campaign campaign) {
        Rubric rubric = campaign.blocs().get(0).rubric();
        return rubric.allCriteria().filter(criterion -> !rubric.authorityOnly(criterion.code()));
    }

    /** Chuẩn, thưởng and trừ that give a score within floor and ceiling; now and then "không áp dụng". */
    private static String type(FilledForm form, int row, Criterion criterion, Random random) {
        form.type(SHEET, row, 6, "Văn bản số " + random.nextInt(500));
        if (random.nextInt(10) == 0) {
            form.type(SHEET, row, 5, random.nextBoolean() ? Bounds.NOT_APPLICABLE : "KAD");
            return "n/a";
        }
        BigDecimal bonus = share(criterion.highestBonus().orElse(BigDecimal.TEN), random);
        BigDecimal most = criterion.ceiling().orElse(criterion.base().add(BigDecimal.TEN));
        bonus = bonus.min(most.subtract(criterion.base()));
        BigDecimal depth = criterion.base().add(bonus).subtract(criterion.floor());
        BigDecimal deduction =
                share(criterion.highestDeduction().orElse(BigDecimal.TEN).min(depth), random);
        BigDecimal score = criterion.base().add(bonus).subtract(deduction);
        form.type(SHEET, row, 3, bonus);
        form.type(SHEET, row, 4, deduction);
        form.type(SHEET, row, 5, score);
        assertThat(form.accepts(SHEET, row, 5)).as(criterion.code()).isTrue();
        return score.stripTrailingZeros().toPlainString();
    }

    /** A random part of the amount, in hundredths. */
    private static BigDecimal share(BigDecimal amount, Random random) {
        int hundredths = amount.movePointRight(2).intValue();
        return BigDecimal.valueOf(random.nextInt(hundredths + 1), 2);
    }

    private static String said(ScoreLine line) {
        return line.notApplicable() ? "n/a" : line.score().stripTrailingZeros().toPlainString();
    }

    private static int status(FilledForm form) {
        return IntStream.range(0, 15)
                .filter(row -> form.book().getSheet(SHEET).getRow(row) != null)
                .filter(row -> form.text(SHEET, row, 0).startsWith("Tình trạng"))
                .findFirst()
                .orElseThrow();
    }
}
