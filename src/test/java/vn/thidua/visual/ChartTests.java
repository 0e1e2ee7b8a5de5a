package vn.thidua.visual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.visual.ExampleAgency.agency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Rounding;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.robustness.RankRanges;

class ChartTests {

    @Test
    void rankingSaysWhoLeadsAndByHowMuch() {
        Chart chart = ranking(ChartGallery.usual());
        assertThat(chart.title()).isEqualTo("Sở Y tế dẫn đầu, hơn đơn vị thứ hai 1,25 điểm");
        assertThat(chart.heading().subtitle())
                .isEqualTo("Khối thi đua các sở, ngành khoa học - văn hóa - xã hội · năm 2022 · kết quả chính thức");
        assertThat(chart.heading().stamps()).containsExactly("SỐ LIỆU MINH HỌA");
        assertThat(rows(chart))
                .extracting(Ranking.Row::figure)
                .containsExactly("98,25", "97,00", "94,50", "91,00", "89,35", "85,00", "77,50");
        assertThat(rows(chart).get(0).label().text()).isEqualTo("1. Sở Y tế");
        assertThat(rows(chart).get(0).leading()).isTrue();
        assertThat(rows(chart).get(1).leading()).isFalse();
        assertThat(rows(chart))
                .extracting(Ranking.Row::ahead)
                .containsExactly("1,25", "2,50", "3,50", "1,65", "4,35", "7,50", "");
        assertThat(((Ranking) chart.body()).bands())
                .extracting(Ranking.Band::from)
                .containsExactly(decimal("90"), decimal("80"), decimal("70"), null);
        assertThat(chart.notes())
                .contains("Không xếp hạng: Đơn vị mẫu 01 (chưa nộp bảng tự chấm điểm); "
                        + "Đơn vị mẫu 02 (bảng tự chấm điểm bị trả lại).");
    }

    @Test
    void oneAgencyIsNotSaidToLead() {
        assertThat(ranking(ChartGallery.one()).title())
                .isEqualTo("Phòng Tài nguyên và Môi trường thị xã Cai Lậy đạt 118,4 điểm");
    }

    @Test
    void nobodyRankedIsSaidInSoManyWords() {
        assertThat(charts(ChartGallery.nobody())).singleElement().satisfies(chart -> {
            assertThat(chart.title()).isEqualTo("Chưa có đơn vị nào được xếp hạng");
            assertThat(chart.body().data()).isEmpty();
        });
    }

    @Test
    void equalTotalsShareTheLead() {
        Chart chart = ranking(ChartGallery.equal());
        assertThat(chart.title()).isEqualTo("Cả 5 đơn vị đồng hạng nhất với 95,0 điểm");
        assertThat(rows(chart)).allMatch(Ranking.Row::leading);
        assertThat(rows(chart)).extracting(Ranking.Row::ahead).containsOnly("bằng điểm", "");
        assertThat(charts(ChartGallery.equal()).get(1).title()).isEqualTo("Các đơn vị bằng điểm nhau ở mọi mục");
    }

    @Test
    void gapThatWouldRoundToZeroKeepsItsDecimals() {
        Chart chart = ranking(ChartGallery.provisional());
        assertThat(chart.title()).isEqualTo("Trường Chính trị tỉnh dẫn đầu, hơn đơn vị thứ hai 0,04 điểm");
        assertThat(chart.notes()).contains("Thứ hạng theo điểm chưa làm tròn; điểm in ra đã làm tròn.");
    }

    @Test
    void gapsAreThoseBetweenThePrintedFigures() {
        Points points = new Points(new Rounding(10, 2, RoundingMode.HALF_UP));
        BigDecimal gap = points.gap(decimal("100.3046"), decimal("98.1796"));
        assertThat(points.of(decimal("100.3046"))).isEqualTo("100,30");
        assertThat(points.of(decimal("98.1796"))).isEqualTo("98,18");
        assertThat(points.ofGap(gap)).isEqualTo("2,12");
        assertThat(points.ofGap(points.gap(decimal("90.001"), decimal("90")))).isEqualTo("0,001");
    }

    @Test
    void provisionalResultsSaySo() {
        Chart chart = ranking(ChartGallery.provisional());
        assertThat(chart.heading().stamps()).containsExactly("SỐ LIỆU MINH HỌA", "TẠM TÍNH");
        assertThat(chart.heading().subtitle()).endsWith("kết quả tạm tính");
        assertThat(rows(chart))
                .extracting(row -> row.label().text())
                .containsExactly(
                        "1. Trường Chính trị tỉnh",
                        "2. Ban Dân vận Tỉnh ủy *",
                        "2. Đài Phát thanh - Truyền hình tỉnh *");
    }

    @Test
    void sectionsAddUpToTheTotal() {
        Sections body = (Sections) charts(ChartGallery.usual()).get(1).body();
        assertThat(body.parts())
                .extracting(Sections.Part::name)
                .containsExactly(
                        "1. Nhiệm vụ chuyên môn", "2. Xây dựng Đảng, đoàn thể", "3. Công tác thi đua, khen thưởng");
        assertThat(body.rows().get(0).values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimal("73.25"), decimal("15"), decimal("10"));
        assertThat(body.rows().get(0).total()).isEqualByComparingTo("98.25");
        assertThat(body.rows().get(0).sum()).isEqualByComparingTo("98.25");
    }

    @Test
    void selfAgainstFinalNamesTheLargestDifference() {
        Chart chart = charts(ChartGallery.usual()).get(2);
        assertThat(chart.title())
                .isEqualTo("Sở Lao động - Thương binh và Xã hội: kết quả thấp hơn tự chấm 3,50 điểm, nhiều nhất khối");
        assertThat(((SelfAndFinal) chart.body()).rows())
                .extracting(SelfAndFinal.Row::figure)
                .containsExactly("−0,75", "−1,00", "−1,00", "0", "−2,65", "−3,50", "−2,50");
    }

    @Test
    void selfAgainstFinalWaitsForTheAppraisal() {
        Results results = ExampleResults.with(agency("a", "Đơn vị A").self("40", "20", "10", "9"))
                .build();
        assertThat(charts(results).get(2).title())
                .isEqualTo("Chưa có kết quả thẩm định; điểm tạm tính lấy theo tự chấm");
    }

    @Test
    void pointsReadAsVietnamese() {
        Points points = new Points(new Rounding(10, 1, RoundingMode.HALF_UP));
        assertThat(points.of(decimal("1018.449"))).isEqualTo("1.018,4");
        assertThat(points.of(decimal("118.4"))).isEqualTo("118,4");
        assertThat(points.signed(decimal("-6"))).isEqualTo("−6,0");
        assertThat(points.signed(decimal("2.25"))).isEqualTo("+2,3");
        assertThat(points.signed(decimal("0.0400000000"))).isEqualTo("+0,04");
        assertThat(points.ofGap(decimal("0.0000000000"))).isEqualTo("0,0");
        assertThat(Points.plain(decimal("90.00"))).isEqualTo("90");
        assertThat(Points.plain(decimal("100"))).isEqualTo("100");
        assertThat(Points.plain(decimal("0.50"))).isEqualTo("0,5");
    }

    @Test
    void pactsTellWhatWasKeptAndWhatNobodyTold() {
        Chart chart = PactGallery.chart(PactGallery.few());
        assertThat(chart.title()).isEqualTo("3 trên 5 chỉ tiêu giao ước đạt; 1 chỉ tiêu chưa có số liệu");
        assertThat(((Pact) chart.body()).rows())
                .extracting(Pact.Row::told)
                .containsExactly(
                        "1.250 / 1.200 hồ sơ",
                        "12.574 / 12.504 người",
                        "0 / ≤ 0 vụ",
                        "11 / 14 trường",
                        "chưa có số liệu / 6 đề tài");
        assertThat(((Pact) chart.body()).rows())
                .extracting(Pact.Row::named)
                .startsWith("Sở Y tế: Hồ sơ giải quyết trực tuyến")
                .endsWith("Sở Khoa học và Công nghệ: Đề tài được nghiệm thu (chưa có số liệu)");
        assertThat(chart.notes())
                .containsExactly(
                        "Thanh: thực hiện so với kế hoạch; vạch đứng: 100 % kế hoạch. Chỉ tiêu có dấu ≤ hoặc <: đạt"
                                + " khi thanh không quá vạch.");
    }

    @Test
    void manyTargetsAreToldAgencyByAgency() {
        Chart chart = PactGallery.all().get("many-pact");
        assertThat(chart.title()).isEqualTo("20 trên 45 chỉ tiêu giao ước đạt");
        assertThat(((Pact) chart.body()).rows()).hasSize(9).first().satisfies(row -> {
            assertThat(row.told()).isEqualTo("5 / 5 chỉ tiêu");
            assertThat(row.whole()).isTrue();
        });
    }

    @Test
    void agenciesThatToldNothingHaveNoBar() {
        Pact pact = (Pact) PactGallery.all().get("silent-pact").body();
        assertThat(pact.rows()).last().satisfies(row -> {
            assertThat(row.percent()).isNull();
            assertThat(row.told()).isEqualTo("chưa có số liệu");
            assertThat(row.named()).isEqualTo("Đơn vị im lặng (chưa có số liệu)");
        });
    }

    @Test
    void yearsNameTheLargestStep() {
        assertThat(YearGallery.all().get("usual-years").title())
                .isEqualTo("Sở Y tế lên 2 hạng so với năm 2021, nhiều nhất khối");
        assertThat(YearGallery.all().get("same-years").title()).isEqualTo("Thứ hạng không đổi so với năm 2021");
    }

    @Test
    void whoRoseBecauseOthersLeftIsNotNamed() {
        Slopes.Row pushed = YearGallery.row("Sở Y tế", 5, 3, -1);
        Slopes.Row risen = YearGallery.row("Sở Giáo dục và Đào tạo", 3, 2, 1);
        assertThat(YearGallery.chart(List.of(risen, pushed)).title())
                .isEqualTo("Sở Giáo dục và Đào tạo lên 1 hạng so với năm 2021, nhiều nhất do kết quả của mình");
        assertThat(YearGallery.chart(List.of(pushed)).title())
                .isEqualTo("Thứ hạng so với năm 2021 chỉ đổi do khối đổi thành viên hoặc bảng điểm");
    }

    @Test
    void blocsAreComparedByTheirMedian() {
        Chart chart = BlocGallery.all().get("three-blocs");
        assertThat(chart.title()).isEqualTo("Khối thi đua số 1 có mức điểm trung vị cao nhất: 92,5 % điểm tối đa");
        assertThat(chart.notes()).anyMatch(note -> note.contains("không xếp hạng giữa các khối"));
        Results alone = BlocGallery.results(1, "Khối ");
        assertThat(new Charts().ofCampaign(alone)).isEmpty();
    }

    @Test
    void lossesNameTheWorstCriterionAndLeaveGainsOut() {
        Chart chart = charts(ChartGallery.usual()).get(3);
        assertThat(chart.title())
                .isEqualTo("Mất điểm nhiều nhất ở tiêu chí 1.1 “Chỉ tiêu được giao”: 34,15 điểm, 7 trên 7 đơn vị");
        HeatMap body = (HeatMap) chart.body();
        assertThat(body.rows().get(0).cells()).extracting(HeatMap.Cell::figure).containsExactly("1,00", "0,75", "", "");
        assertThat(body.rows().get(0).total()).isEqualTo("1,75");
    }

    @Test
    void tooManyCriteriaAreGatheredBySection() {
        HeatMap wide = (HeatMap) charts(ChartGallery.criteria(10)).get(3).body();
        assertThat(wide.columns()).hasSize(17);
        Chart crowded = charts(ChartGallery.criteria(40)).get(3);
        assertThat(((HeatMap) crowded.body()).columns()).hasSizeLessThan(17);
        assertThat(crowded.notes())
                .anyMatch(note -> note.startsWith("Gộp theo mục vì có 85 tiêu chí"))
                .anyMatch(note -> note.matches("Chỉ có \\d+ mục mất điểm nhiều nhất trong 17 mục\\."));
    }

    @Test
    void receiptsCountUpAndTellWhoWasLate() {
        Chart chart = charts(ChartGallery.ordinary()).stream()
                .filter(one -> one.body() instanceof Timeline)
                .findFirst()
                .orElseThrow();
        assertThat(chart.title())
                .isEqualTo(
                        "8 trên 10 đơn vị nộp đúng hạn; Công đoàn cơ sở mẫu số 8 trễ 2 ngày; 1 đơn vị chưa có bảng hợp lệ");
        assertThat(((Timeline) chart.body()).rows())
                .extracting(Timeline.Row::verdict)
                .endsWith("đúng hạn", "trễ 2 ngày", "đúng hạn gia hạn", "chưa nộp");
    }

    @Test
    void rangesSayWhetherTheLeadIsCertain() {
        Chart chart = charts(ChartGallery.usual()).get(4);
        assertThat(chart.title())
                .isEqualTo("Hạng nhất chắc chắn thuộc về Sở Y tế; 2 trên 7 thứ hạng còn có thể đổi chỗ");
    }

    @Test
    void whileSomethingIsOpenTheLeadIsOnlyFirm() {
        Results results = ChartGallery.usual();
        BlocStandings bloc = results.blocs().get(0);
        Chart chart = RangesChart.of(
                        new Table(results, bloc), RankRanges.of(bloc).unsettled())
                .orElseThrow();
        assertThat(chart.title()).isEqualTo("Sở Y tế giữ vững hạng nhất; 2 trên 7 thứ hạng còn có thể đổi chỗ");
        assertThat(chart.notes()).anySatisfy(note -> assertThat(note).contains("chưa kể những việc còn bỏ ngỏ"));
    }

    @Test
    void aChartCannotSayWhatItsDataDoNot() {
        Chart right = ranking(ChartGallery.usual());
        Ranking other = (Ranking) ranking(ChartGallery.negative()).body();
        assertThatThrownBy(() -> new Chart(
                        right.message(), right.heading(), other, right.notes(), right.source(), right.points()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The data do not say: Sở Y tế dẫn đầu, hơn đơn vị thứ hai 1,25 điểm");
    }

    @Test
    void theChartIsToldInWords() {
        assertThat(ranking(ChartGallery.usual()).alt())
                .startsWith("Biểu đồ thanh ngang, xếp theo thứ hạng. Sở Y tế dẫn đầu, hơn đơn vị thứ hai 1,25 điểm. ")
                .contains("SỐ LIỆU MINH HỌA. 1. Sở Y tế: 98,25 điểm; 2. ")
                .endsWith("7. Sở Thông tin và Truyền thông: 77,50 điểm.");
        assertThat(ranking(ChartGallery.many(40, "Đơn vị")).alt()).endsWith("; và 28 dòng nữa.");
    }

    private static List<Ranking.Row> rows(Chart chart) {
        return ((Ranking) chart.body()).rows();
    }

    private static Chart ranking(Results results) {
        return new Charts().ranking(results, results.blocs().get(0));
    }

    private static List<Chart> charts(Results results) {
        return new Charts().of(results, results.blocs().get(0));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
