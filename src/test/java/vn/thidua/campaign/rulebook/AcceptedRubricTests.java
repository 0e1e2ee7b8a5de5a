package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Method.Prize;
import vn.thidua.campaign.Method.VolumeRow;
import vn.thidua.campaign.NotApplicable;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Source;
import vn.thidua.campaign.Veto;

/** What becomes of the keys of a rubric file: one book that uses every method. */
class AcceptedRubricTests {

    private final Rubric rubric = new RuleBooks(AcceptedBookTests.ACCEPTED)
            .read("all-methods")
            .blocs()
            .get(0)
            .rubric();

    @Test
    void readsTheTableItself() {
        assertThat(rubric.id()).isEqualTo("mau-2022");
        assertThat(rubric.title()).isEqualTo("Bảng điểm mẫu đủ mọi cách chấm");
        assertThat(rubric.max()).isEqualByComparingTo("100");
        assertThat(rubric.bonus()).isEqualTo(Rubric.BonusPlace.OUTSIDE);
        assertThat(rubric.notApplicable()).isEqualTo(NotApplicable.FULL);
        assertThat(rubric.vetoes())
                .containsExactly(
                        new Veto("v1", "Không gửi bảng tự chấm", Veto.Cause.MISSING_SELF_SCORE, 0),
                        new Veto("v2", "Gửi quá muộn", Veto.Cause.LATE, 10),
                        new Veto("v3", "Có vụ việc nghiêm trọng", Veto.Cause.REPORTED, 0));
    }

    @Test
    void readsSections() {
        assertThat(rubric.allSections().map(Section::code)).containsExactly("1", "1a", "1b", "2", "3");
        Section first = rubric.sections().get(0);
        assertThat(first.appraiser()).isEqualTo("Phòng mẫu");
        assertThat(first.deltaCap()).isEqualByComparingTo("20");
        assertThat(first.criteria()).isEmpty();
        assertThat(rubric.authorityOnly("2.1")).isTrue();
        assertThat(rubric.sections().stream().map(Section::bonus)).containsExactly(false, false, true);
    }

    @Test
    void readsTheSettingsOfACriterion() {
        Criterion criterion = criterion("1.5");
        assertThat(criterion.base()).isEqualByComparingTo("15");
        assertThat(criterion.deductionCap()).isEqualByComparingTo("5");
        assertThat(criterion.bonusCap()).isEqualByComparingTo("3");
        assertThat(criterion.floor()).isEqualByComparingTo("-2");
        assertThat(criterion.deltaCap()).isEqualByComparingTo("4");
        assertThat(criterion.appraiser()).isEqualTo("Thanh tra mẫu");
        assertThat(criterion.evidenceRequired()).isFalse();
        assertThat(criterion("1.1").evidenceRequired()).isTrue();
        assertThat(criterion("1.1").legal()).isEqualTo("Điều 1");
        assertThat(criterion("1.1").floor()).isEqualByComparingTo("0");
    }

    @Test
    void readsUnderWhichCodesALineStoodTheYearBefore() {
        assertThat(criterion("1.2").formerly()).containsExactly("1.2", "1.7");
        assertThat(criterion("1.1").formerly()).isEmpty();
    }

    @Test
    void lendsADirectRuleCodeTitleAndMaximumOfItsCriterion() {
        assertThat(criterion("1.1").rules())
                .containsExactly(earned("1.1", "Chấm thẳng", new Method.Direct(number("10")), null));
    }

    @Test
    void readsEarnedMethods() {
        assertThat(criterion("1.2").rules())
                .containsExactly(earned(
                        "1.2",
                        "Một phần trăm một phần năm điểm",
                        new Method.ProRata(Measure.RATIO, number("0.2"), number("20")),
                        "%"));
        assertThat(criterion("1.3").rules())
                .containsExactly(earned("1.3.1", "Hồ sơ giải quyết", new Method.Leader(number("10")), "hồ sơ"));
    }

    @Test
    void readsBandsWithOpenAndClosedBounds() {
        Rule rule = criterion("1.4").rules().get(0);
        assertThat(rule.effect()).isEqualTo(Effect.EARN);
        assertThat(rule.method())
                .isEqualTo(new Method.Bands(
                        Measure.RATIO,
                        List.of(
                                new Band(new Range(number("98"), false, null, false), number("5"), false),
                                new Band(new Range(number("97"), true, number("98"), true), number("4"), true),
                                new Band(new Range(null, false, number("97"), false), number("0"), false))));
    }

    @Test
    void readsBandsByVolume() {
        Range none = new Range(null, false, number("0"), true);
        Range some = new Range(number("0"), false, null, false);
        assertThat(criterion("1.4").rules().get(1).method())
                .isEqualTo(new Method.VolumeBands(List.of(
                        new VolumeRow(
                                new Range(null, false, number("1000"), false),
                                List.of(new Band(none, number("0"), false), new Band(some, number("-1"), false))),
                        new VolumeRow(
                                new Range(number("1000"), true, null, false),
                                List.of(new Band(none, number("0"), false), new Band(some, number("-0.5"), false))))));
    }

    @Test
    void readsDeductionsAndBonuses() {
        assertThat(criterion("1.5").rules().stream().map(Rule::method))
                .containsExactly(
                        new Method.DeductPerCase(number("0.5"), number("2")),
                        new Method.DeductOnce(number("1.5")),
                        new Method.CountRate(number("1"), number("2")),
                        new Method.YesNo(number("0.5"), number("-0.5")));
        assertThat(criterion("1.5").rules().stream().map(Rule::effect)).containsOnly(Effect.ADJUST);
        assertThat(criterion("1.5").rules().get(2).onlyIfNone()).containsExactly("1.5.1", "1.5.2");
        assertThat(criterion("1.5").rules().stream().map(Rule::assumed)).containsExactly(false, false, false, true);
    }

    @Test
    void givesPartsEffectAndSourceOfTheWhole() {
        assertThat(criterion("1.6").rules().get(0))
                .isEqualTo(new Rule(
                        "1.6.1",
                        "Lấy mức cao nhất",
                        new Method.BestOf(List.of(
                                index("1.6.1a", "Mức một", new Method.YesNo(number("1"), BigDecimal.ZERO)),
                                index(
                                        "1.6.1b",
                                        "Vượt chỉ tiêu",
                                        new Method.StepBonus(
                                                Measure.ACTUAL,
                                                number("90"),
                                                number("1"),
                                                number("0.1"),
                                                number("0.1"),
                                                number("0.5"))))),
                        Effect.ADJUST,
                        Source.INDEX,
                        List.of(),
                        false,
                        null));
    }

    @Test
    void readsAWaiverWithItsParts() {
        Rule waiver = criterion("1.6").rules().get(1);
        assertThat(waiver.method()).isInstanceOf(Method.Waiver.class);
        assertThat(waiver.method().parts())
                .containsExactly(new Rule(
                        "1.6.2a",
                        "Cán bộ bị kỷ luật",
                        new Method.DeductPerCase(number("1"), null),
                        Effect.ADJUST,
                        Source.SUBMISSION,
                        List.of(),
                        false,
                        "người"));
    }

    @Test
    void readsWhichEntriesOfTheRegisterOfDisciplineCount() {
        Rule rule = criterion("1.6").rules().get(2);
        assertThat(rule.source()).isEqualTo(Source.DISCIPLINE);
        assertThat(rule.breaches())
                .isEqualTo(new Breaches(
                        new DisciplineForm("KHIEN_TRACH", "Khiển trách", List.of(), 1),
                        new DisciplineForm("CANH_CAO", "Cảnh cáo", List.of(), 2),
                        false));
    }

    @Test
    void readsRegisterRulesAndAwards() {
        assertThat(criterion("2.1").rules().get(0).source()).isEqualTo(Source.REGISTER);
        assertThat(criterion("3.1").rules().get(0).method())
                .isEqualTo(new Method.AwardBonus(
                        List.of(
                                new Prize("co-chinh-phu", "Cờ Chính phủ", number("15")),
                                new Prize("bang-khen", "Bằng khen", number("10"))),
                        number("20")));
    }

    @Test
    void usesEveryMethod() {
        assertThat(rubric.allCriteria()
                        .flatMap(Criterion::allRules)
                        .<Class<?>>map(rule -> rule.method().getClass())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Method.class.getPermittedSubclasses());
    }

    private Criterion criterion(String code) {
        return rubric.criterion(code).orElseThrow();
    }

    private static Rule earned(String code, String title, Method method, @Nullable String unit) {
        return new Rule(code, title, method, Effect.EARN, Source.SUBMISSION, List.of(), false, unit);
    }

    private static Rule index(String code, String title, Method method) {
        return new Rule(code, title, method, Effect.ADJUST, Source.INDEX, List.of(), false, null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
