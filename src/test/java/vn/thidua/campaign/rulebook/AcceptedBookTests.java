package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.Colour;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Logo;
import vn.thidua.campaign.NewVersions;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.RegisterRules;
import vn.thidua.campaign.Reorganisation;
import vn.thidua.campaign.Rotation;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.TieBreak;

/** What becomes of the keys of a campaign file; the rubric beside it has its own tests. */
class AcceptedBookTests {

    static final Path ACCEPTED = Path.of("src/test/resources/vn/thidua/campaign/accepted");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Campaign campaign = new RuleBooks(ACCEPTED).read("all-methods");

    @Test
    void readsColourAndLogo() {
        assertThat(campaign.style().colour()).isEqualTo(Colour.of("#8B1A1A"));
        assertThat(campaign.style().logo())
                .extracting(Logo::format, Logo::width, Logo::height)
                .containsExactly(Logo.Format.PNG, 96, 64);
    }

    @Test
    void readsTheEnglishNames() {
        Campaign told = campaign.speak(Language.ENGLISH, campaign::told);
        assertThat(told.title()).isEqualTo("Sample emulation campaign with every method");
        assertThat(told.owner()).isEqualTo("Sample office");
        assertThat(told.blocs()).extracting(Bloc::name).containsExactly("Emulation bloc No. 1", "Khối thi đua số 2");
        assertThat(told.classification().classes().get(0).label()).isEqualTo("Excellent completion of tasks");
        assertThat(told.awards().get(0).label()).isEqualTo("Emulation flag");
        assertThat(told.indicators().get(1))
                .extracting(Indicator::title, Indicator::unit, Indicator::owner)
                .containsExactly("Overdue debts", "million VND", "Kho bạc mẫu");
    }

    @Test
    void nothingButTheNamesIsOtherwiseInEnglish() {
        Campaign told = campaign.speak(Language.ENGLISH, campaign::told);
        assertThat(told.digest()).isEqualTo(campaign.digest());
        assertThat(told.inputs()).isEqualTo(campaign.inputs());
        assertThat(told.standing()).isEqualTo(campaign.standing());
        assertThat(told.blocs().get(1)).isEqualTo(withAliases(campaign.blocs().get(1)));
        assertThat(campaign.told()).isSameAs(campaign);
    }

    /** Tables of earlier years have members and the units before them by these. */
    @Test
    void vietnameseNamesStayKnownInEnglish() {
        Campaign told = campaign.speak(Language.ENGLISH, campaign::told);
        assertThat(told.agency("don-vi-1").orElseThrow())
                .extracting(Agency::name, Agency::aliases)
                .containsExactly("Sample unit 01", List.of("Đơn vị một", "ĐVM 1", "Đơn vị mẫu 01"));
        assertThat(told.earlier()).isEqualTo(campaign.earlier());
    }

    @Test
    void storedNamesAreToldInEnglish() {
        assertThat(campaign.speak(
                        Language.ENGLISH,
                        () -> Stream.of("Nợ quá hạn", "CT2 – Nợ quá hạn", "ĐVM 1", "UBND tỉnh", "Khối thi đua số 2")
                                .map(Speech::told)
                                .toList()))
                .containsExactly(
                        "Overdue debts", "CT2 – Overdue debts", "Sample unit 01", "provincial", "Khối thi đua số 2");
    }

    private static Bloc withAliases(Bloc bloc) {
        return new Bloc(
                bloc.code(),
                bloc.name(),
                bloc.head(),
                bloc.deputy(),
                bloc.members().stream()
                        .map(member -> new Agency(
                                member.code(),
                                member.name(),
                                List.of(member.name()),
                                member.founded(),
                                member.merged()))
                        .toList(),
                bloc.rubric(),
                bloc.rotation(),
                bloc.newVersions());
    }

    @Test
    void readsWhatTheCampaignIs() {
        assertThat(campaign.id()).isEqualTo("all-methods");
        assertThat(campaign.title()).isEqualTo("Đợt thi đua mẫu đủ mọi cách chấm");
        assertThat(campaign.year()).isEqualTo(2022);
        assertThat(campaign.from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(campaign.to()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(campaign.zone()).isEqualTo(ZONE);
        assertThat(campaign.owner()).isEqualTo("Cơ quan mẫu");
        assertThat(campaign.legalBasis()).containsExactly("Văn bản mẫu số 1", "Văn bản mẫu số 2");
        assertThat(campaign.illustrative()).isTrue();
    }

    @Test
    void readsTheSettings() {
        assertThat(campaign.rounding()).isEqualTo(new Rounding(12, 1, RoundingMode.HALF_EVEN));
        assertThat(campaign.succession()).isEqualTo(Succession.NAMED);
        assertThat(campaign.eligibility()).isEqualTo(new Eligibility(12, 6));
        assertThat(campaign.blocs().get(0).newVersions()).isEqualTo(NewVersions.AWAIT_DECISION);
        assertThat(campaign.tieBreaks())
                .containsExactly(
                        new TieBreak(TieBreak.Kind.SECTION, "1"),
                        new TieBreak(TieBreak.Kind.CRITERION, "1.1"),
                        new TieBreak(TieBreak.Kind.FEWER_DEDUCTIONS, ""),
                        new TieBreak(TieBreak.Kind.BONUS, ""),
                        new TieBreak(TieBreak.Kind.LAST_YEAR_RANK, ""),
                        new TieBreak(TieBreak.Kind.PACT_ACHIEVEMENT, ""),
                        new TieBreak(TieBreak.Kind.BALLOT, ""));
    }

    @Test
    void readsTheIndicators() {
        assertThat(campaign.indicators())
                .containsExactly(
                        new Indicator(
                                "CT1",
                                "Tỷ lệ chỉ tiêu hoàn thành",
                                "%",
                                List.of(),
                                List.of("1.2"),
                                Indicator.Direction.AT_LEAST,
                                null),
                        new Indicator(
                                "CT2",
                                "Nợ quá hạn",
                                "triệu đồng",
                                List.of("Dư nợ quá hạn"),
                                List.of(),
                                Indicator.Direction.AT_MOST,
                                number("0.5"),
                                "Kho bạc mẫu",
                                List.of()),
                        new Indicator(
                                "CT3",
                                "Tỷ lệ dân số được bảo vệ",
                                "%",
                                List.of(),
                                List.of(),
                                Indicator.Direction.AT_LEAST,
                                null,
                                "don-vi-1",
                                List.of("don-vi-1", "don-vi-2")));
    }

    @Test
    void readsHowTotalsAndVotesBecomeAnOrder() {
        assertThat(campaign.standing())
                .isEqualTo(new StandingRules(
                        RankBy.SCORE_THEN_BALLOT,
                        new BallotRule(
                                number("90"),
                                1,
                                BallotRule.Sum.EXACT,
                                new BallotRule.Minimum(number("50"), BallotRule.Base.VALID)),
                        new LeaderSet(false, true, false, true),
                        List.of(new LastYear("don-vi-1", 2, List.of("CO")), new LastYear("don-vi-2", 1, List.of())),
                        List.of(new AwardDecision(
                                "CO", "don-vi-1", null, "Quyết định số 01/QĐ-UBND ngày 15-02-2023"))));
    }

    @Test
    void readsHowTheCampaignIsSetBesideEarlierOnes() {
        assertThat(campaign.earlier())
                .isEqualTo(new EarlierYears(
                        "all-methods-2021",
                        List.of(
                                new Reorganisation(
                                        Reorganisation.Kind.RENAMED,
                                        List.of("Đơn vị cũ", "ĐVC"),
                                        List.of("don-vi-1"),
                                        LocalDate.of(2021, 4, 1),
                                        "Văn bản mẫu số 2"),
                                new Reorganisation(
                                        Reorganisation.Kind.MERGED,
                                        List.of("Đơn vị mẫu 02 A", "Đơn vị mẫu 02 B"),
                                        List.of("don-vi-cu-2"),
                                        LocalDate.of(2020, 7, 1),
                                        null),
                                new Reorganisation(
                                        Reorganisation.Kind.SPLIT,
                                        List.of("don-vi-cu-2"),
                                        List.of("don-vi-2", "don-vi-3"),
                                        LocalDate.of(2022, 7, 1),
                                        null)),
                        EarlierYears.Merged.BEST,
                        5));
    }

    @Test
    void readsWhoMayChangeASelfScore() {
        assertThat(campaign.appraisal())
                .isEqualTo(
                        new AppraisalRules(List.of(Level.APPRAISAL, Level.COUNCIL), HeadAppraiser.HEAD, false, true));
        assertThat(new RuleBooks(Path.of("jobs")).read("cdvc-khoi-1-2022").appraisal())
                .isEqualTo(AppraisalRules.DEFAULT);
    }

    @Test
    void readsWhoLedAndWhoWillLead() {
        assertThat(campaign.bloc("khoi-1").orElseThrow().rotation())
                .isEqualTo(new Rotation(
                        "don-vi-2",
                        "don-vi-1",
                        List.of(new Rotation.Term(2021, "don-vi-2"), new Rotation.Term(2020, "Đơn vị đã giải thể"))));
    }

    @Test
    void standsByScoreWhereTheBookSaysNothingElse() {
        Campaign plain = new RuleBooks(Path.of("jobs")).read("cdvc-khoi-1-2022");
        assertThat(plain.standing()).isEqualTo(StandingRules.DEFAULT);
        assertThat(plain.registers()).isEqualTo(RegisterRules.DEFAULT);
        assertThat(plain.earlier()).isEqualTo(EarlierYears.UNTOLD);
        assertThat(plain.classification().demotion()).isEqualTo(Classification.Demotion.FALL_TO_PASSING);
        assertThat(plain.blocs().get(0).rotation()).isEqualTo(Rotation.UNTOLD);
        assertThat(plain.awards()).allSatisfy(award -> assertThat(award.terms()).isEqualTo(AwardRule.Terms.NONE));
    }

    @Test
    void readsDueTimesInTheCampaignsZone() {
        assertThat(campaign.inputs())
                .containsExactly(
                        new ExpectedInput(InputKind.SELF_SCORE, ZonedDateTime.of(2022, 12, 1, 17, 0, 0, 0, ZONE)),
                        new ExpectedInput(InputKind.NOMINATION, ZonedDateTime.of(2022, 12, 5, 11, 30, 0, 0, ZONE)));
    }

    @Test
    void readsBlocsAndMembers() {
        Bloc first = campaign.bloc("khoi-1").orElseThrow();
        assertThat(first.name()).isEqualTo("Khối thi đua số 1");
        assertThat(first.head()).isEqualTo("don-vi-1");
        assertThat(first.deputy()).isEqualTo("don-vi-2");
        assertThat(first.members())
                .containsExactly(
                        new Agency(
                                "don-vi-1",
                                "Đơn vị mẫu 01",
                                List.of("Đơn vị một", "ĐVM 1"),
                                LocalDate.of(2022, 3, 1),
                                null),
                        new Agency("don-vi-2", "Đơn vị mẫu 02", List.of(), null, LocalDate.of(2022, 8, 1)));
    }

    @Test
    void letsBlocsShareARubric() {
        Bloc second = campaign.bloc("khoi-2").orElseThrow();
        assertThat(second.deputy()).isNull();
        assertThat(second.rubric()).isEqualTo(campaign.blocs().get(0).rubric());
    }

    @Test
    void readsClasses() {
        assertThat(campaign.classification())
                .isEqualTo(new Classification(
                        Classification.Basis.CAPPED,
                        List.of(
                                new AwardClass(
                                        "HTXS",
                                        "Hoàn thành xuất sắc nhiệm vụ",
                                        number("90"),
                                        new Gate(Classification.Level.CRITERION, number("85")),
                                        List.of(new Breaches(form("CANH_CAO"), null, true))),
                                new AwardClass(
                                        "HTT",
                                        "Hoàn thành tốt nhiệm vụ",
                                        number("80"),
                                        new Gate(Classification.Level.SECTION, number("80"))),
                                new AwardClass("KHT", "Không hoàn thành nhiệm vụ", null, null)),
                        new Ceiling(
                                number("20"),
                                Base.MEMBERS,
                                Classification.Edge.TIE_BREAK,
                                List.of(new TieBreak(TieBreak.Kind.BONUS, ""))),
                        Classification.Demotion.FALL_ONE));
    }

    @Test
    void readsAwards() {
        assertThat(campaign.awards().subList(0, 3))
                .containsExactly(
                        new AwardRule(
                                "CO",
                                "Cờ thi đua",
                                AwardRule.RecipientKind.COLLECTIVE,
                                AwardRule.Basis.RANK,
                                new Quota(1, null, Base.MEMBERS),
                                "HTXS",
                                List.of(),
                                "Văn bản mẫu số 1"),
                        new AwardRule(
                                "BK",
                                "Bằng khen",
                                AwardRule.RecipientKind.COLLECTIVE,
                                AwardRule.Basis.RANK,
                                new Quota(null, number("30"), Base.RANKED),
                                null,
                                List.of("CO"),
                                null),
                        new AwardRule(
                                "GK",
                                "Giấy khen",
                                AwardRule.RecipientKind.INDIVIDUAL,
                                AwardRule.Basis.NOMINATION,
                                new Quota(5, null, Base.MEMBERS),
                                null,
                                List.of(),
                                null));
    }

    @Test
    void readsWhatElseAnAwardAsksFor() {
        AwardRule bySize = campaign.awards().get(3);
        assertThat(bySize.quota().bySize())
                .containsExactly(new AwardRule.BySize(5, 7, 2), new AwardRule.BySize(8, null, 3));
        assertThat(bySize.terms())
                .isEqualTo(new AwardRule.Terms(
                        AwardRule.Scope.BLOC,
                        "UBND tỉnh",
                        true,
                        List.of(
                                new Prerequisite(Prerequisite.Kind.VOTED, ""),
                                new Prerequisite(Prerequisite.Kind.NOT_LAST_YEAR, "CO"),
                                new Prerequisite(
                                        Prerequisite.Kind.NO_DISCIPLINE,
                                        "",
                                        new Breaches(form("CANH_CAO"), null, false)))));
        AwardRule ofCampaign = campaign.awards().get(4);
        assertThat(ofCampaign.quota()).isEqualTo(new Quota(null, number("20"), Base.AWARDED, List.of(), List.of("CO")));
        assertThat(ofCampaign.terms().scope()).isEqualTo(AwardRule.Scope.CAMPAIGN);
    }

    @Test
    void readsTheFormsOfDiscipline() {
        assertThat(campaign.registers().discipline())
                .isEqualTo(new DisciplineScale(List.of(
                        new DisciplineForm("KHIEN_TRACH", "Khiển trách", List.of(), 1),
                        new DisciplineForm("CANH_CAO", "Cảnh cáo", List.of(), 2),
                        new DisciplineForm("CACH_CHUC", "Cách chức", List.of("Bãi nhiệm"), 3))));
    }

    private DisciplineForm form(String code) {
        return campaign.registers().discipline().form(code).orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
