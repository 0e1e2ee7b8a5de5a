package vn.thidua.visual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.Succession;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Extension;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.score.Scorecard;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;

/** Small results built in code: one bloc, a rubric of 100 points, agencies with given scores, ranked by their totals. */
public final class ExampleResults {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<ExampleAgency> agencies = new ArrayList<>();
    private final List<FiledSubmission> submissions = new ArrayList<>();
    private final List<MissingInput> missing = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private String blocName = "Khối thi đua các sở, ngành khoa học - văn hóa - xã hội";
    private String blocCode = "khoi-mau";
    private boolean illustrative;
    private int displayScale = 1;
    private int weighty;
    private List<Section> sections = defaultSections();

    private ExampleResults() {}

    public static ExampleResults with(ExampleAgency... agencies) {
        ExampleResults example = new ExampleResults();
        example.agencies.addAll(List.of(agencies));
        return example;
    }

    public ExampleResults illustrative() {
        illustrative = true;
        return this;
    }

    public ExampleResults blocName(String name) {
        blocName = name;
        return this;
    }

    public ExampleResults blocCode(String code) {
        blocCode = code;
        return this;
    }

    public ExampleResults displayScale(int decimals) {
        displayScale = decimals;
        return this;
    }

    /** So many open questions could still change a result. */
    public ExampleResults weighty(int questions) {
        weighty = questions;
        return this;
    }

    public ExampleResults sections(Section... given) {
        sections = List.of(given);
        return this;
    }

    public ExampleResults received(FiledSubmission submission) {
        submissions.add(submission);
        return this;
    }

    /** A self-score of the agency, first seen then. */
    public ExampleResults sent(String agency, FileState state, String localDateTime, int version) {
        submissions.add(new FiledSubmission(
                agency + "/tu-cham-v" + version + ".xlsx",
                "0".repeat(64),
                agency,
                InputKind.SELF_SCORE,
                state,
                at(localDateTime),
                List.of(),
                true,
                version,
                null));
        return this;
    }

    /** The agency may send its self-score until then. */
    public ExampleResults extended(String agency, String localDateTime) {
        extensions.add(new Extension(agency, InputKind.SELF_SCORE, at(localDateTime), "12/QĐ-KTĐ"));
        return this;
    }

    public ExampleResults missing(String agency, InputKind kind) {
        missing.add(new MissingInput(agency, kind, at("2022-12-01T17:00")));
        return this;
    }

    public static ZonedDateTime at(String localDateTime) {
        return ZonedDateTime.parse(localDateTime + ":00+07:00[Asia/Ho_Chi_Minh]");
    }

    public Results build() {
        Rubric rubric = new Rubric(
                "mau-2022",
                "Bảng điểm thi đua mẫu năm 2022",
                new BigDecimal("100"),
                Rubric.BonusPlace.OUTSIDE,
                NotApplicable.RESCALE,
                sections,
                List.of());
        Bloc bloc = new Bloc(
                blocCode,
                blocName,
                agencies.get(0).agency.code(),
                agencies.get(agencies.size() - 1).agency.code(),
                agencies.stream().map(agency -> agency.agency).toList(),
                rubric);
        List<Standing> standings = standings(rubric);
        BlocStandings table = new BlocStandings(bloc, standings, agencies.get(agencies.size() - 1).agency);
        ZonedDateTime newest = submissions.stream()
                .map(FiledSubmission::receivedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Results(
                campaign(bloc),
                new Docket(newest, submissions, missing, List.of(), true, extensions),
                List.of(table),
                List.of(),
                Map.of(blocCode, weighty));
    }

    private Campaign campaign(Bloc bloc) {
        return new Campaign(
                "mau-2022",
                "Đánh giá, xếp hạng thi đua năm 2022",
                2022,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                ZONE,
                "Hội đồng Thi đua - Khen thưởng tỉnh",
                List.of("Luật Thi đua, khen thưởng"),
                illustrative,
                new Rounding(10, displayScale, RoundingMode.HALF_UP),
                List.of(),
                List.of(bloc),
                classification(),
                List.of(),
                List.of(new ExpectedInput(InputKind.SELF_SCORE, at("2022-12-01T17:00"))),
                null,
                Succession.DEPUTY,
                "0".repeat(64));
    }

    private static Classification classification() {
        return new Classification(
                Classification.Basis.CAPPED,
                List.of(
                        new AwardClass("HTXS", "Hoàn thành xuất sắc nhiệm vụ", new BigDecimal("90"), null),
                        new AwardClass("HTT", "Hoàn thành tốt nhiệm vụ", new BigDecimal("80"), null),
                        new AwardClass("HT", "Hoàn thành nhiệm vụ", new BigDecimal("70"), null),
                        new AwardClass("KHT", "Không hoàn thành nhiệm vụ", null, null)),
                new Classification.Ceiling(new BigDecimal("20"), Classification.Base.MEMBERS));
    }

    private static List<Section> defaultSections() {
        return List.of(
                section(
                        "1",
                        "Nhiệm vụ chuyên môn",
                        criterion("1.1", "Chỉ tiêu được giao", "50"),
                        criterion("1.2", "Cải cách hành chính", "25")),
                section("2", "Xây dựng Đảng, đoàn thể", criterion("2.1", "Đảng bộ trong sạch, vững mạnh", "15")),
                section("3", "Công tác thi đua, khen thưởng", criterion("3.1", "Phát động phong trào thi đua", "10")));
    }

    public static Section section(String code, String title, Criterion... criteria) {
        BigDecimal max = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            max = max.add(criterion.base());
        }
        return new Section(code, title, max, "Sở Nội vụ", false, false, null, List.of(), List.of(criteria));
    }

    public static Criterion criterion(String code, String title, String base) {
        BigDecimal points = new BigDecimal(base);
        Rule rule = new Rule(
                code, title, new Method.Direct(points), Effect.EARN, Source.SUBMISSION, List.of(), false, null);
        return new Criterion(code, title, points, List.of(rule), null, null, BigDecimal.ZERO, null, null, false, null);
    }

    private List<Standing> standings(Rubric rubric) {
        List<ExampleAgency> order = agencies.stream()
                .sorted(Comparator.comparing((ExampleAgency agency) -> agency.unranked != null)
                        .thenComparing(agency -> total(agency, rubric), Comparator.reverseOrder()))
                .toList();
        List<Standing> standings = new ArrayList<>();
        for (ExampleAgency agency : order) {
            standings.add(standing(agency, rubric, rank(agency, rubric)));
        }
        return standings;
    }

    private static Standing standing(ExampleAgency agency, Rubric rubric, @Nullable Integer rank) {
        Scorecard card = agency.card(rubric);
        AwardClass reached = rank == null ? null : classOf(total(agency, rubric));
        return new Standing(
                agency.agency,
                card,
                rank,
                agency.unranked,
                agency.tieBreak,
                reached,
                agency.classReason,
                agency.awards);
    }

    private @Nullable Integer rank(ExampleAgency agency, Rubric rubric) {
        if (agency.unranked != null) {
            return null;
        }
        BigDecimal total = total(agency, rubric);
        return 1
                + (int) agencies.stream()
                        .filter(other -> other.unranked == null)
                        .filter(other -> total(other, rubric).compareTo(total) > 0)
                        .count();
    }

    private static BigDecimal total(ExampleAgency agency, Rubric rubric) {
        BigDecimal total = agency.card(rubric).finalTotal();
        return total == null ? BigDecimal.ZERO : total;
    }

    private static AwardClass classOf(BigDecimal total) {
        return classification().classes().stream()
                .filter(each -> each.from() == null || each.from().compareTo(total) <= 0)
                .findFirst()
                .orElseThrow();
    }
}
