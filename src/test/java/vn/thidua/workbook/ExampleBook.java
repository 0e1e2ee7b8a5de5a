package vn.thidua.workbook;

import static vn.thidua.visual.ExampleAgency.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Money;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.Pact;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Results;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.Resolved;
import vn.thidua.standing.breaks.Side;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.OverYears;
import vn.thidua.standing.years.PastScore;
import vn.thidua.standing.years.PastStanding;
import vn.thidua.standing.years.PastTable;
import vn.thidua.visual.ExampleResults;

/** Results with a bit of everything: an award, a difference without reason, a provisional, a refused and a missing one. */
final class ExampleBook {

    static final List<String> CHANGES = List.of(
            "Sở Y tế nộp lại (so-y-te/tu-cham.xlsx): +0,5 ở tiêu chí 1.1 → tổng 98,0 lên 98,5, hạng 2 lên 1.",
            "Ban Dân tộc: tụt hạng 1 xuống 2 vì Sở Y tế vượt lên.");

    private ExampleBook() {}

    static final BlocBreaks BREAKS = new BlocBreaks(
            List.of(new Aged(
                    new Break(
                            BreakClass.REASON_MISSING,
                            "ban-dan-toc",
                            "1.1",
                            "Phong trào thi đua",
                            new Side("Thẩm định", new BigDecimal("18"), new Place("bien-ban.xlsx", "Thống nhất", "E7")),
                            new Side("Tự chấm", new BigDecimal("20"), new Place("tu-cham.xlsx", "Tự chấm", "F7")),
                            null,
                            new BigDecimal("20"),
                            new BigDecimal("2"),
                            ""),
                    ZonedDateTime.parse("2022-12-01T17:00+07:00[Asia/Ho_Chi_Minh]"),
                    ZonedDateTime.parse("2022-12-05T17:00+07:00[Asia/Ho_Chi_Minh]"),
                    1)),
            List.of(new Resolved(
                    BreakClass.PARTS_NOT_TOTAL,
                    "so-y-te",
                    "",
                    "Tổng cộng",
                    ZonedDateTime.parse("2022-12-01T17:00+07:00[Asia/Ho_Chi_Minh]"),
                    ZonedDateTime.parse("2022-12-01T17:00+07:00[Asia/Ho_Chi_Minh]"),
                    ZonedDateTime.parse("2022-12-05T17:00+07:00[Asia/Ho_Chi_Minh]"),
                    0)),
            List.of(new Stake(
                    "ban-dan-toc",
                    "Đổi điểm mà không nêu lý do: 1.1 – Phong trào thi đua",
                    new BigDecimal("94"),
                    new BigDecimal("96"),
                    Stake.Weight.RANK,
                    List.of("=Ban Dân tộc: hạng 2 → 1"))));

    private static final String PACT = "bao-cao-giao-uoc.xlsx";

    /** A pact of which one target is kept, one is not and one nobody told of, and two activities. */
    static Undertakings.OfBloc undertaken(Campaign campaign) {
        List<PactLine> reported = List.of(
                target("Tỷ lệ đoàn viên", "%", "95", "96.5", "101.58", 4),
                target("Giải ngân vốn được giao", "triệu đồng", "1200", "1150", "95.8", 5),
                target("Tin, bài đã đăng", "bài", "10", "12", null, 6),
                target("Đơn thư quá hạn", "đơn", "2", null, null, 7));
        return new Undertakings.OfBloc(
                Map.of("so-y-te", Pact.of(campaign, List.of(), reported)),
                List.of(
                        activity(
                                "so-y-te",
                                "Ủng hộ các quỹ",
                                "Quỹ Đền ơn đáp nghĩa",
                                "2022-03-05",
                                "120",
                                "20000000",
                                6),
                        activity("ban-dan-toc", "", "=Hội thao", "2022-09-10", null, null, 9)));
    }

    private static PactLine target(
            String title, String unit, String plan, @Nullable String actual, @Nullable String rate, int row) {
        return new PactLine(
                "so-y-te",
                null,
                title,
                unit,
                null,
                stated(plan, "D" + row),
                stated(actual, "E" + row),
                stated(rate, "F" + row),
                "",
                new Place(PACT, "Báo cáo", "B" + row));
    }

    private static @Nullable Stated stated(@Nullable String figure, String cell) {
        return figure == null ? null : new Stated(new BigDecimal(figure), new Place(PACT, "Báo cáo", cell));
    }

    private static ActivityLine activity(
            String agency,
            String group,
            String title,
            String day,
            @Nullable String people,
            @Nullable String dong,
            int row) {
        Place place = new Place("phong-trao.xlsx", "Phong trào", "B" + row);
        return new ActivityLine(
                agency,
                group,
                title,
                LocalDate.parse(day),
                LocalDate.parse(day),
                people == null ? null : new BigDecimal(people),
                dong == null ? null : new Money(new BigDecimal(dong)),
                "",
                place,
                place,
                place);
    }

    /** Of cards alone: the lines behind them are not there. */
    static BlocExplanations explanations(Results results) {
        return new BlocExplanations(new Sources(
                results.campaign(),
                results.docket(),
                results.blocs().get(0),
                new ComparedDossiers(
                        List.of(),
                        new Appraisers(results.blocs().get(0).bloc(), List.of()),
                        List.of(),
                        List.of(),
                        null),
                BREAKS,
                years(results),
                List.of()));
    }

    static Results results() {
        return ExampleResults.with(
                        agency("so-y-te", "Sở Y tế")
                                .self("49.5", "24.5", "15", "10")
                                .explaining("Báo cáo số 12/BC", "Quyết định số 34/QĐ")
                                .appraised("49", "24.25", "15", "10")
                                .because("", "Chưa có biên bản kiểm tra")
                                .award(new AwardProposal(
                                        "CO",
                                        "Cờ thi đua của UBND tỉnh",
                                        RecipientKind.COLLECTIVE,
                                        "Sở Y tế",
                                        AwardProposal.State.PROPOSED,
                                        "Cờ thi đua của UBND tỉnh: theo thứ hạng, tối đa 1 đơn vị")),
                        agency("ban-dan-toc", "=Ban Dân tộc")
                                .self("47", "24", "14", "9")
                                .appraised("47", "24", "-", "-")
                                .lowerClassBecause("Vượt tỷ lệ 20 % của loại cao nhất"),
                        agency("mau-01", "Đơn vị mẫu 01").unranked(UnrankedReason.REFUSED),
                        agency("mau-02", "Đơn vị mẫu 02").unranked(UnrankedReason.NOT_RECEIVED))
                .illustrative()
                .received(file("so-y-te/tu-cham.xlsx", "so-y-te", InputKind.SELF_SCORE, FileState.ACCEPTED))
                .received(file(
                        "so-y-te/tham-dinh.xlsx",
                        "so-y-te",
                        InputKind.APPRAISAL,
                        FileState.ACCEPTED_WITH_WARNINGS,
                        new Finding(
                                FindingCode.APPRAISAL_WITHOUT_REASON,
                                new Place("so-y-te/tham-dinh.xlsx", "Thống nhất", "E12"),
                                "1.1 – Chỉ tiêu được giao",
                                "49",
                                "49,5")))
                .received(file(
                        "mau-01/+tu-cham.xlsx",
                        "mau-01",
                        InputKind.SELF_SCORE,
                        FileState.REFUSED,
                        new Finding(
                                FindingCode.NUMBER_UNREADABLE,
                                new Place("mau-01/+tu-cham.xlsx", "Tự chấm", "F12"),
                                "1.1 – Chỉ tiêu được giao",
                                "bốn chín",
                                "một số")))
                .received(file("ghi-chu.xlsx", null, null, FileState.IGNORED))
                .missing("mau-02", InputKind.SELF_SCORE)
                .build();
    }

    private static FiledSubmission file(
            String path, String agency, InputKind kind, FileState state, Finding... findings) {
        return new FiledSubmission(
                path, "ab".repeat(32), agency, kind, state, ExampleResults.at("2022-12-09T16:30"), List.of(findings));
    }

    /** Beside two earlier years of which the later is told line by line. */
    static BlocYears years(Results results) {
        return new OverYears(results.campaign())
                .of(results.blocs().get(0), List.of(earliest(), before()), List.of("Số liệu năm trước là ví dụ."));
    }

    private static PastTable earliest() {
        return new PastTable(
                2020,
                "tệp nam-2020.xlsx",
                null,
                "nam-2020.xlsx",
                null,
                Map.of(),
                List.of(
                        past("Sở Y tế", 1, "95", "Hoàn thành xuất sắc nhiệm vụ", Map.of()),
                        past("Sở Thể thao", 2, "90", "Hoàn thành xuất sắc nhiệm vụ", Map.of())));
    }

    private static PastTable before() {
        Map<String, BigDecimal> bases = new LinkedHashMap<>();
        List.of("1.1", "1.2", "2.1", "9")
                .forEach(code -> bases.put(code, new BigDecimal(code.equals("1.1") ? "40" : "20")));
        return new PastTable(
                2021,
                "đợt mau-2021",
                "khoi-mau",
                "Khối mẫu",
                new BigDecimal("100"),
                bases,
                List.of(
                        past(
                                "=Ban Dân tộc",
                                1,
                                "93.5",
                                "Hoàn thành xuất sắc nhiệm vụ",
                                scores("39", "18.5", "18", "18")),
                        past("Sở Thể thao", 2, "90", "Hoàn thành xuất sắc nhiệm vụ", scores("36", "18", "18", "18")),
                        past("Sở Y tế", 3, "85.25", "Hoàn thành tốt nhiệm vụ", scores("35", "17.25", "16", "17")),
                        past("Đơn vị mẫu 01", null, null, null, Map.of())));
    }

    private static Map<String, PastScore> scores(String... finals) {
        List<String> codes = List.of("1.1", "1.2", "2.1", "9");
        Map<String, PastScore> scores = new LinkedHashMap<>();
        for (int i = 0; i < finals.length; i++) {
            BigDecimal score = new BigDecimal(finals[i]);
            scores.put(codes.get(i), new PastScore(score.add(BigDecimal.ONE), score, score, "Thanh tra mẫu"));
        }
        return scores;
    }

    private static PastStanding past(
            String name, Integer rank, String total, String awardClass, Map<String, PastScore> scores) {
        return new PastStanding(
                null, name, rank, total == null ? null : new BigDecimal(total), awardClass, scores, Map.of(), null);
    }
}
