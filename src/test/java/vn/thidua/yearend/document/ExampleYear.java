package vn.thidua.yearend.document;

import static vn.thidua.campaign.AwardRule.RecipientKind.COLLECTIVE;
import static vn.thidua.campaign.AwardRule.RecipientKind.INDIVIDUAL;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCriterion.criterion;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.authorityOnly;
import static vn.thidua.score.ExampleRubric.bonusSection;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;
import static vn.thidua.score.ExampleRules.adjust;
import static vn.thidua.score.ExampleRules.countRate;
import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.standing.ExampleStandings.ballot;
import static vn.thidua.standing.ExampleStandings.stand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.Money;
import vn.thidua.ingest.NominationLine;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.reconcile.Pact;
import vn.thidua.reconcile.Undertakings;
import vn.thidua.score.ExampleCampaign;
import vn.thidua.score.ExampleDossier;
import vn.thidua.standing.Results;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.Side;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.Inflation;
import vn.thidua.standing.years.YearOnYear;
import vn.thidua.visual.Charts;

/**
 * A year of a bloc of four, with a bit of everything: points above and below the base, points of bonus, a part that the
 * authority scores, differences with and without reason, one member not appraised, one that sent nothing, awards, a vote.
 */
public final class ExampleYear {

    private static final Rubric RUBRIC = aRubric(
                    sectionOf(
                            "I",
                            "70",
                            section(
                                    "I.1",
                                    "40",
                                    entered("a1", "20"),
                                    criterion("a2", "20", adjust("a2.1", countRate("1", null)))),
                            section("I.2", "30", entered("b1", "30"))),
                    authorityOnly("II", "20", entered("c1", "20")),
                    bonusSection("III", "10", entered("d1", "10")))
            .bonus(BonusPlace.INSIDE)
            .build();

    private static final List<Agency> MEMBERS =
            Stream.of("x", "y", "z", "k").map(ExampleCampaign::agency).toList();

    private static final Bloc BLOC = new Bloc(
            "khoi-1",
            "Khối thi đua số 1",
            "x",
            "y",
            MEMBERS,
            RUBRIC,
            new Rotation(null, null, List.of(new Rotation.Term(2021, "z"))),
            NewVersions.COUNT);

    private ExampleYear() {}

    /** The results with what stands beside them. */
    public static Material material(Results results) {
        return new Material(
                results,
                results.blocs().get(0),
                breaks(),
                years(),
                undertaken(results.campaign()),
                nominations(),
                figures(results));
    }

    private static List<NominationLine> nominations() {
        return List.of(new NominationLine(
                "x",
                INDIVIDUAL,
                "Cá nhân 1",
                "Giấy khen",
                "Chủ trì 02 sáng kiến",
                new Place("de-nghi.xlsx", "Đề nghị", "B9")));
    }

    /** One pact of two targets, one of them kept; one activity. */
    private static Undertakings.OfBloc undertaken(Campaign campaign) {
        return new Undertakings.OfBloc(
                Map.of(
                        "x",
                        Pact.of(
                                campaign,
                                List.of(),
                                List.of(target("Đề tài", "2", "3"), target("Tin bài", "10", "9")))),
                List.of(new ActivityLine(
                        "x",
                        "Hội thao",
                        "Hội thao của khối",
                        null,
                        null,
                        n("120"),
                        new Money(n("15000000")),
                        "",
                        PLACE,
                        PLACE,
                        PLACE)));
    }

    private static final Place PLACE = new Place("phong-trao.xlsx", "Phong trào", "B5");

    private static PactLine target(String title, String plan, String actual) {
        Place place = new Place("giao-uoc.xlsx", "Giao ước", "C5");
        return new PactLine(
                "x", null, title, "", null, new Stated(n(plan), place), new Stated(n(actual), place), null, "", place);
    }

    /** Two open breaks: no score depends on the one, and the other is asked about; and a section not appraised yet. */
    private static BlocBreaks breaks() {
        Break restated = new Break(
                BreakClass.RESTATED_NOT_SELF,
                "x",
                "",
                "",
                new Side("Cộng bảng tự chấm", n("78"), null),
                new Side("Ghi trong biên bản", n("80"), null),
                null,
                null,
                null,
                "");
        Break unreasoned = new Break(
                BreakClass.REASON_MISSING,
                "y",
                "a1",
                "Tiêu chí a1",
                new Side("Thẩm định", n("19"), null),
                new Side("Tự chấm", n("20"), null),
                null,
                n("20"),
                n("1"),
                "");
        return new BlocBreaks(
                List.of(new Aged(restated, null, null, 0), new Aged(unreasoned, null, null, 0)),
                List.of(
                        new Stake(
                                "z",
                                "Chưa thẩm định 1 tiêu chí mục II",
                                n("63.125"),
                                n("83.125"),
                                Stake.Weight.CLASS,
                                List.of("Đơn vị z: xếp loại Hoàn thành nhiệm vụ → Hoàn thành tốt nhiệm vụ")),
                        new Stake("y", unreasoned.question(), n("88"), n("89"), Stake.Weight.NOTHING, List.of())));
    }

    /** The year before, of which one member tells. */
    private static BlocYears years() {
        return new BlocYears(
                2021,
                List.of(new YearOnYear(
                        "x",
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        "Tăng 2,5 điểm; từ hạng 2 lên hạng 1.",
                        List.of())),
                List.of(),
                List.of("So với bảng điểm năm 2021: 3 trong 4 tiêu chí như cũ."),
                new Inflation(List.of(), List.of(), 5));
    }

    /** The ranking's chart, with a picture of one point. */
    private static List<Figure> figures(Results results) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(new Figure(new Charts().ranking(results, results.blocs().get(0)), png.toByteArray()));
    }

    /** After the vote. */
    public static Results voted() {
        return results(ballot(4, 4, 3, "x:3", "y:1"));
    }

    /** Before there is one. */
    static Results beforeTheVote() {
        return results(null);
    }

    private static Results results(@Nullable Ballot ballot) {
        Campaign campaign = campaign();
        return new Results(
                campaign,
                new Docket(
                        at("2022-12-12T14:05"),
                        List.of(
                                file("tu-cham.xlsx", InputKind.SELF_SCORE, "2022-11-30T09:10"),
                                file("tham-dinh.xlsx", InputKind.APPRAISAL, "2022-12-12T14:05")),
                        List.of(new MissingInput("k", InputKind.SELF_SCORE, at("2022-12-01T17:00")))),
                List.of(stand(campaign, BLOC, ballot, dossiers())));
    }

    private static ExampleDossier[] dossiers() {
        return new ExampleDossier[] {
            aDossier("x")
                    .enters("a1", "20", "Báo cáo số 12/BC")
                    .enters("a2", "24", "04 sáng kiến")
                    .enters("b1", "30")
                    .enters("d1", "4")
                    .isGiven("a1", "18.5", "Chưa có biên bản kiểm tra.")
                    .isGiven("a2", "22", "Công nhận 02 sáng kiến")
                    .isGiven("b1", "30")
                    .isGiven("c1", "19.25", "Theo kết quả kiểm tra")
                    .isGiven("d1", "4")
                    .isAgreed("a2", "22", "23", "Hội nghị xét thêm 01 sáng kiến")
                    .nominates(INDIVIDUAL, "Cá nhân 1", "Giấy khen"),
            aDossier("y")
                    .enters("a1", "20")
                    .enters("a2", "20")
                    .declaresNotApplicable("b1")
                    .enters("d1", "0")
                    .isGiven("a1", "19")
                    .isGiven("a2", "20")
                    .isGivenNotApplicable("b1")
                    .isGiven("c1", "20")
                    .isGiven("d1", "0"),
            aDossier("z").enters("a1", "15").enters("a2", "20").enters("b1", "28.125"),
            aDossier("k").notReceived()
        };
    }

    private static Campaign campaign() {
        return aCampaign()
                .rankBy(
                        RankBy.SCORE,
                        new BallotRule(
                                null,
                                1,
                                BallotRule.Sum.AT_MOST,
                                new BallotRule.Minimum(n("50"), BallotRule.Base.VALID)))
                .award(award(
                        "CO",
                        "Cờ thi đua của tỉnh",
                        COLLECTIVE,
                        AwardRule.Basis.RANK,
                        new Quota(1, null, Base.MEMBERS),
                        "XS"))
                .award(award(
                        "BK",
                        "Bằng khen",
                        COLLECTIVE,
                        AwardRule.Basis.RANK,
                        new Quota(null, n("50"), Base.MEMBERS),
                        "T"))
                .award(award(
                        "GK",
                        "Giấy khen",
                        INDIVIDUAL,
                        AwardRule.Basis.NOMINATION,
                        new Quota(2, null, Base.MEMBERS),
                        "T"))
                .bloc(BLOC)
                .build();
    }

    private static AwardRule award(
            String code,
            String label,
            AwardRule.RecipientKind recipients,
            AwardRule.Basis basis,
            Quota quota,
            String minimumClass) {
        List<String> excluding = code.equals("BK") ? List.of("CO") : List.of();
        return new AwardRule(
                code, label, recipients, basis, quota, minimumClass, excluding, "Luật Thi đua, khen thưởng");
    }

    private static FiledSubmission file(String path, InputKind kind, String receivedAt) {
        return new FiledSubmission(path, "ab".repeat(32), null, kind, FileState.ACCEPTED, at(receivedAt), List.of());
    }

    private static ZonedDateTime at(String moment) {
        return ZonedDateTime.parse(moment + ":00+07:00[Asia/Ho_Chi_Minh]");
    }
}
