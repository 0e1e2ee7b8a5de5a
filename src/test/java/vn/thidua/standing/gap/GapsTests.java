package vn.thidua.standing.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.capped;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.standing.ExampleStandings.stand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.TieBreak;
import vn.thidua.score.ExampleDossier;
import vn.thidua.score.Scorecard;
import vn.thidua.score.WhatIf;
import vn.thidua.standing.BlocStandings;

class GapsTests {

    private static final Rubric RUBRIC = aRubric(
                    section("1", "60", entered("a", "30"), entered("b", "30")), section("2", "40", entered("c", "40")))
            .build();

    private static final Rubric CAPPED = aRubric(
                    capped("1", "60", "10", entered("a", "30"), entered("b", "30")),
                    section("2", "40", entered("c", "40")))
            .bonus(BonusPlace.INSIDE)
            .build();

    private static final Rounding TWO_DECIMALS = new Rounding(10, 2, RoundingMode.HALF_UP);

    @Test
    void theFewestCriteriaThatWouldBeEnoughAreNamed() {
        List<Gap> gaps = gaps(scores("x", "30", "30", "30"), scores("y", "28", "25", "36"));

        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.points()).isEqualByComparingTo("1");
            assertThat(gap.parts()).extracting(part -> part.criterion().code()).containsExactly("b");
            assertThat(gap.enough()).isTrue();
            assertThat(gap.words(TWO_DECIMALS))
                    .isEqualTo(
                            "Kém Đơn vị x (hạng 1) 1 điểm. Chỉ cần đạt ngang bằng ở tiêu chí b – Tiêu chí b (thêm 5) là vượt.");
        });
    }

    @Test
    void drawingLevelEverywhereOnlyDrawsLevel() {
        assertThat(gaps(scores("x", "30", "30", "30"), scores("y", "28", "29.5", "30")))
                .singleElement()
                .satisfies(
                        gap -> assertThat(gap.words(TWO_DECIMALS))
                                .isEqualTo(
                                        "Kém Đơn vị x (hạng 1) 2,5 điểm."
                                                + " Dù đạt ngang bằng ở tiêu chí a – Tiêu chí a (thêm 2), b – Tiêu chí b (thêm 0,5) cũng chỉ bằng."));
    }

    /** Ten points more than the base is what section 1 lets count; x has them by a, y in vain by b. */
    @Test
    void whatASectionsCapSwallowsIsNoWayUp() {
        Rubric rubric = aRubric(
                        capped("1", "60", "10", entered("a", "30"), entered("b", "30")),
                        section("2", "40", entered("c", "40")))
                .build();
        assertThat(Gaps.of(stand(
                        aCampaign().build(),
                        bloc(rubric, "x", "y"),
                        scores("x", "45", "25", "40"),
                        scores("y", "20", "50", "35"))))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.parts())
                            .extracting(part -> part.criterion().code())
                            .containsExactly("c");
                    assertThat(gap.enough()).isFalse();
                });
        assertThat(Gaps.of(stand(
                        aCampaign().build(),
                        bloc(rubric, "x", "y"),
                        scores("x", "50", "20", "35"),
                        scores("y", "20", "40", "40"))))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.points()).isEqualByComparingTo("5");
                    assertThat(gap.parts())
                            .extracting(part -> part.criterion().code())
                            .containsExactly("a");
                    assertThat(gap.enough()).isTrue();
                });
        assertThat(Gaps.of(stand(
                                aCampaign().build(),
                                bloc(
                                        aRubric(section("1", "60", entered("a", "30"), entered("b", "30")))
                                                .max("50")
                                                .bonus(BonusPlace.INSIDE)
                                                .build(),
                                        "x",
                                        "y"),
                                aDossier("x").enters("a", "30").enters("b", "25"),
                                aDossier("y").enters("a", "25").enters("b", "20")))
                        .get(0)
                        .words(TWO_DECIMALS))
                .isEqualTo("Kém Đơn vị x (hạng 1) 5 điểm."
                        + " Dù đạt ngang bằng ở tiêu chí a – Tiêu chí a (thêm 5) cũng chỉ bằng.");
    }

    /** Below what section 1 is let fall to, the first points bring nothing; two criteria together do. */
    @Test
    void whatOnlyTogetherLiftsASectionIsNamedTogether() {
        Rubric rubric = aRubric(
                        capped("1", "60", "10", entered("a", "30"), entered("b", "30")),
                        section("2", "40", entered("c", "40")))
                .build();
        assertThat(Gaps.of(stand(
                        aCampaign().build(),
                        bloc(rubric, "x", "y"),
                        scores("x", "30", "30", "37"),
                        scores("y", "15", "15", "40"))))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.points()).isEqualByComparingTo("7");
                    assertThat(gap.parts())
                            .extracting(part -> part.criterion().code())
                            .containsExactly("a", "b");
                    assertThat(gap.enough()).isTrue();
                });
    }

    @Test
    void figuresArePrintedAsElsewhereUnlessNothingWouldBeLeft() {
        assertThat(gaps(scores("x", "30", "30", "30.1234567"), scores("y", "20", "30", "30")))
                .singleElement()
                .satisfies(gap -> assertThat(gap.words(TWO_DECIMALS)).startsWith("Kém Đơn vị x (hạng 1) 10,12 điểm."));
        assertThat(gaps(scores("x", "30", "30", "30.0001"), scores("y", "30", "30", "30")))
                .singleElement()
                .satisfies(gap -> assertThat(gap.words(TWO_DECIMALS)).startsWith("Kém Đơn vị x (hạng 1) 0,0001 điểm."));
    }

    @Test
    void equalTotalsAreExplainedByTheTieBreak() {
        assertThat(Gaps.of(stand(
                        aCampaign().tieBreak(TieBreak.Kind.SECTION, "2").build(),
                        bloc(RUBRIC, "x", "y"),
                        scores("x", "30", "30", "20"),
                        scores("y", "20", "30", "30"))))
                .singleElement()
                .satisfies(gap -> assertThat(gap.words(TWO_DECIMALS))
                        .startsWith("Bằng tổng điểm; xếp sau Đơn vị y")
                        .endsWith("."));
    }

    @Test
    void thoseWhoShareARankAreBothComparedWithTheNextBetter() {
        assertThat(gaps(scores("x", "30", "30", "30"), scores("y", "20", "30", "30"), scores("z", "30", "20", "30")))
                .extracting(gap -> gap.agency() + " < " + gap.ahead().code())
                .containsExactly("y < x", "z < x");
    }

    @Property(tries = 200)
    void drawingLevelInThePartsPassesAndNoFewerWould(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 300) Integer> first,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 300) Integer> second) {
        for (Gap gap : gaps(tenths("x", first), tenths("y", second))) {
            BigDecimal gained = sum(gap.parts());
            assertThat(gained.compareTo(gap.points()) > 0).isEqualTo(gap.enough());
            if (gap.enough() && !gap.parts().isEmpty()) {
                assertThat(sum(gap.parts().subList(0, gap.parts().size() - 1))).isLessThanOrEqualTo(gap.points());
            }
        }
    }

    /** Against all sets of criteria there are, in a table whose section and total are capped. */
    @Property(tries = 300)
    void noSmallerSetWouldPassWithinTheCaps(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 45) Integer> first,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 45) Integer> second) {
        BlocStandings table = stand(
                aCampaign().build(),
                bloc(CAPPED, "x", "y"),
                scores("x", "" + first.get(0), "" + first.get(1), "" + first.get(2)),
                scores("y", "" + second.get(0), "" + second.get(1), "" + second.get(2)));
        Gaps.of(table).stream().filter(gap -> gap.points().signum() > 0).forEach(gap -> {
            Scorecard own = table.standings().get(1).card();
            Scorecard ahead = table.standings().get(0).card();
            BigDecimal wanted = Objects.requireNonNull(ahead.finalTotal());
            int fewest = IntStream.range(0, 8)
                    .filter(set -> drawnLevel(own, ahead, set).compareTo(wanted) > 0)
                    .map(Integer::bitCount)
                    .min()
                    .orElse(0);
            assertThat(gap.enough()).isEqualTo(fewest > 0);
            if (gap.enough()) {
                assertThat(gap.parts()).hasSize(fewest);
            }
        });
    }

    /** One's own total with the criteria of the set drawn level, a bit for each. */
    private static BigDecimal drawnLevel(Scorecard own, Scorecard ahead, int set) {
        Map<String, BigDecimal> finals = new HashMap<>();
        List<String> codes = List.of("a", "b", "c");
        for (int i = 0; i < 3; i++) {
            if ((set >> i & 1) == 1) {
                finals.put(codes.get(i), score(ahead, codes.get(i)).max(score(own, codes.get(i))));
            }
        }
        return new WhatIf(CAPPED).total(own, finals);
    }

    private static BigDecimal score(Scorecard card, String criterion) {
        return Objects.requireNonNull(card.criterion(criterion).orElseThrow().finalScore());
    }

    private static BigDecimal sum(List<Gap.Part> parts) {
        return parts.stream().map(Gap.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Gap> gaps(ExampleDossier... dossiers) {
        String[] members = List.of("x", "y", "z").subList(0, dossiers.length).toArray(String[]::new);
        return Gaps.of(stand(aCampaign().build(), bloc(RUBRIC, members), dossiers));
    }

    private static ExampleDossier tenths(String agency, List<Integer> tenths) {
        return scores(agency, tenth(tenths.get(0)), tenth(tenths.get(1)), tenth(tenths.get(2)));
    }

    private static String tenth(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static ExampleDossier scores(String agency, String a, String b, String c) {
        return aDossier(agency).enters("a", a).enters("b", b).enters("c", c);
    }
}
