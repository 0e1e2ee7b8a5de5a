package vn.thidua.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.rulebook.RuleBooks;

class ShippedCampaignsTests {

    private static final RuleBooks BOOKS = new RuleBooks(Path.of("jobs"));

    @Test
    void areFourAndValid() {
        assertThat(BOOKS.ids())
                .containsExactly(
                        "cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022", "stnmt-tien-giang-2022", "stnmt-tien-giang-2023");
        assertThat(BOOKS.ids()).allSatisfy(id -> assertThat(BOOKS.read(id).id()).isEqualTo(id));
    }

    @Test
    void haveOneTemplateThatIsNoCampaignAndShowsEveryMethod() {
        assertThat(BOOKS.templates()).containsExactly("khoi-mau");
        Rubric template = rubric("khoi-mau");
        assertThat(template.allCriteria()
                        .flatMap(Criterion::allRules)
                        .<Class<?>>map(rule -> rule.method().getClass())
                        .distinct())
                .containsExactlyInAnyOrder(Method.class.getPermittedSubclasses());
        assertThat(template.authorityOnly("III.1")).isTrue();
        assertThat(template.criterion("II.4").orElseThrow().deltaCap()).isEqualByComparingTo("2");
        assertThat(campaign("khoi-mau").illustrative()).isTrue();
    }

    @Test
    void useEveryMethodSomewhere() {
        Set<Class<?>> used = BOOKS.ids().stream()
                .map(ShippedCampaignsTests::rubric)
                .flatMap(Rubric::allCriteria)
                .flatMap(Criterion::allRules)
                .map(rule -> rule.method().getClass())
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(Method.class.getPermittedSubclasses());
    }

    @Test
    void useEveryNodeMethodSomewhere() {
        assertThat(criterion("stnmt-tien-giang-2022", "d2").deltaCap()).isEqualByComparingTo("7");
        assertThat(rubric("cdvc-khoi-1-2022").authorityOnly("034")).isTrue();
        assertThat(rubric("cdvc-khoi-1-2022").bonus()).isEqualTo(BonusPlace.INSIDE);
        assertThat(rubric("khoi-kh-vh-xh-2022").bonus()).isEqualTo(BonusPlace.OUTSIDE);
        assertThat(rubric("khoi-kh-vh-xh-2022").vetoes()).hasSize(3);
    }

    @Test
    void haveTheThirtyOneScoredLinesOfTienGiang() {
        String lines = "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 C1 C2 C3 C4 C5 C6 d1 d2"
                + " 2.1 2.2 3.1 3.2 3.3 4.1 4.2 4.3 5.a 5.b";

        for (String year : List.of("2022", "2023")) {
            assertThat(rubric("stnmt-tien-giang-" + year).allCriteria().map(Criterion::code))
                    .containsExactly(lines.split(" "));
        }
    }

    @Test
    void sumTheirBasesToEachSection() {
        assertThat(BOOKS.ids())
                .allSatisfy(id -> assertThat(rubric(id).allSections().toList())
                        .allSatisfy(section -> assertThat(bases(section)).isEqualByComparingTo(section.max())));
    }

    /** C2's bonus, C4's bonus and d2.3's bonus: what became dearer from 2022 to 2023. */
    @Test
    void differBetweenTheYearsInThreeCeilings() {
        assertThat(ceilings("2022", "C2", "C4", "d2")).containsExactly("none", "4.5", "14");
        assertThat(ceilings("2023", "C2", "C4", "d2")).containsExactly("5.5", "4", "9");

        Rubric earlier = rubric("stnmt-tien-giang-2022");
        Rubric later = rubric("stnmt-tien-giang-2023");
        assertThat(later.allCriteria()
                        .filter(criterion -> !earlier.allCriteria().toList().contains(criterion)))
                .extracting(Criterion::code)
                .containsExactly("C2", "C4", "d2");
    }

    @Test
    void giveTheUnionNinetyFivePointsToScoreItself() {
        assertThat(rubric("cdvc-khoi-1-2022").sections())
                .extracting(section -> section.max().intValueExact())
                .containsExactly(20, 15, 15, 15, 5, 5, 5, 15, 5);
    }

    @Test
    void markReadingsOfOurOwn() {
        assertThat(rubric("stnmt-tien-giang-2022")
                        .allCriteria()
                        .flatMap(Criterion::allRules)
                        .filter(Rule::assumed)
                        .map(Rule::code))
                .containsExactly("b1.2", "b2.6", "C4.2.1", "C6.3", "4.1.1");
    }

    private static Campaign campaign(String id) {
        return BOOKS.read(id);
    }

    private static Rubric rubric(String id) {
        return campaign(id).blocs().get(0).rubric();
    }

    private static Criterion criterion(String id, String code) {
        return rubric(id).criterion(code).orElseThrow();
    }

    private static List<String> ceilings(String year, String... codes) {
        return Arrays.stream(codes)
                .map(code -> criterion("stnmt-tien-giang-" + year, code))
                .map(criterion -> criterion
                        .ceiling()
                        .map(ceiling -> ceiling.stripTrailingZeros().toPlainString())
                        .orElse("none"))
                .toList();
    }

    private static BigDecimal bases(Section section) {
        return section.allCriteria().map(Criterion::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
