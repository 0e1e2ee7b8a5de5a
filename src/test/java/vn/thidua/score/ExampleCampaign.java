package vn.thidua.score;

import static vn.thidua.score.ExampleRules.n;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.AwardDecision;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.HouseStyle;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.LeaderSet;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.RegisterRules;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.Succession;
import vn.thidua.campaign.TieBreak;

/** A campaign with one bloc and the classes 90 / 80 / below, changed setting by setting. */
public final class ExampleCampaign {

    private Rounding rounding = new Rounding(10, 2, RoundingMode.HALF_UP);
    private final List<TieBreak> tieBreaks = new ArrayList<>();
    private Classification classification = classification(Basis.CAPPED, null);
    private final List<AwardRule> awards = new ArrayList<>();
    private @Nullable Eligibility eligibility;
    private Succession succession = Succession.DEPUTY;
    private StandingRules standing = StandingRules.DEFAULT;
    private AppraisalRules appraisal = AppraisalRules.DEFAULT;
    private EarlierYears earlier = EarlierYears.UNTOLD;
    private final List<Indicator> indicators = new ArrayList<>();
    private RegisterRules registers = RegisterRules.DEFAULT;
    private final List<Bloc> blocs = new ArrayList<>();

    public static ExampleCampaign aCampaign() {
        return new ExampleCampaign();
    }

    public static Classification classification(Basis basis, Classification.@Nullable Ceiling ceiling) {
        return classification(basis, ceiling, null, null);
    }

    public static Classification classification(
            Basis basis,
            Classification.@Nullable Ceiling ceiling,
            Classification.@Nullable Gate best,
            Classification.@Nullable Gate good) {
        return new Classification(
                basis,
                List.of(
                        new AwardClass("XS", "Hoàn thành xuất sắc nhiệm vụ", n("90"), best),
                        new AwardClass("T", "Hoàn thành tốt nhiệm vụ", n("80"), good),
                        new AwardClass("HT", "Hoàn thành nhiệm vụ", null, null)),
                ceiling);
    }

    public static Agency agency(String code) {
        return new Agency(code, "Đơn vị " + code, List.of(), null, null);
    }

    public static Bloc bloc(Rubric rubric, String... members) {
        return bloc(rubric, Arrays.stream(members).map(ExampleCampaign::agency).toList());
    }

    public static Bloc bloc(Rubric rubric, List<Agency> members) {
        return new Bloc("khoi-1", "Khối 1", members.get(0).code(), null, members, rubric);
    }

    public ExampleCampaign rounding(int calculationScale) {
        rounding = new Rounding(calculationScale, 1, RoundingMode.HALF_UP);
        return this;
    }

    public ExampleCampaign tieBreak(TieBreak.Kind kind, String code) {
        tieBreaks.add(new TieBreak(kind, code));
        return this;
    }

    public ExampleCampaign classification(Classification settings) {
        classification = settings;
        return this;
    }

    public ExampleCampaign award(AwardRule award) {
        awards.add(award);
        return this;
    }

    public ExampleCampaign eligibility(Eligibility rule) {
        eligibility = rule;
        return this;
    }

    public ExampleCampaign succession(Succession setting) {
        succession = setting;
        return this;
    }

    public ExampleCampaign standing(StandingRules rules) {
        standing = rules;
        return this;
    }

    public ExampleCampaign earlier(EarlierYears settings) {
        earlier = settings;
        return this;
    }

    public ExampleCampaign appraisal(AppraisalRules rules) {
        appraisal = rules;
        return this;
    }

    public ExampleCampaign rankBy(RankBy mode, BallotRule ballot) {
        return standing(new StandingRules(mode, ballot, standing.leaders(), standing.lastYear(), standing.decided()));
    }

    public ExampleCampaign leaders(LeaderSet set) {
        return standing(
                new StandingRules(standing.rankBy(), standing.ballot(), set, standing.lastYear(), standing.decided()));
    }

    public ExampleCampaign lastYear(LastYear... entries) {
        return standing(new StandingRules(
                standing.rankBy(), standing.ballot(), standing.leaders(), List.of(entries), standing.decided()));
    }

    public ExampleCampaign decided(AwardDecision... decisions) {
        return standing(new StandingRules(
                standing.rankBy(), standing.ballot(), standing.leaders(), standing.lastYear(), List.of(decisions)));
    }

    public ExampleCampaign indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    public ExampleCampaign registers(RegisterRules rules) {
        registers = rules;
        return this;
    }

    public ExampleCampaign bloc(Bloc bloc) {
        blocs.add(bloc);
        return this;
    }

    public Campaign build() {
        return new Campaign(
                "vi-du",
                "Ví dụ",
                2022,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Khối",
                List.of(),
                true,
                rounding,
                tieBreaks,
                blocs,
                classification,
                awards,
                List.of(),
                eligibility,
                succession,
                standing,
                appraisal,
                earlier,
                indicators,
                registers,
                HouseStyle.OWN,
                null,
                "");
    }
}
