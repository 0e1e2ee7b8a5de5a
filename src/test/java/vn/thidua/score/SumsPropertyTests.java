package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;
import static vn.thidua.score.ExampleCriterion.entered;
import static vn.thidua.score.ExampleDossier.aDossier;
import static vn.thidua.score.ExampleRubric.aRubric;
import static vn.thidua.score.ExampleRubric.section;
import static vn.thidua.score.ExampleRubric.sectionOf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.thidua.campaign.Rubric;

/** Sums computed again by another road: whole numbers of 10⁻¹⁰ points. */
class SumsPropertyTests {

    private static final List<String> CODES = List.of("a", "b", "c", "d", "e");
    private static final Rubric RUBRIC = aRubric(
                    sectionOf(
                            "1",
                            "80",
                            section("1.1", "40", entered("a", "20"), entered("b", "20")),
                            section("1.2", "40", entered("c", "20"), entered("d", "20"))),
                    section("2", "20", entered("e", "20")))
            .build();

    @Property(tries = 500, seed = "2022")
    void sumsAreThoseOfWholeNumbers(
            @ForAll @Size(5) List<@LongRange(min = 0, max = 200_000_000_000L) Long> self,
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 200_000_000_000L) Long> appraised) {
        ExampleDossier dossier = aDossier("x");
        long[] decided = new long[5];
        for (int i = 0; i < 5; i++) {
            dossier.enters(CODES.get(i), points(self.get(i)));
            decided[i] = i < appraised.size() ? appraised.get(i) : self.get(i);
        }
        for (int i = 0; i < appraised.size(); i++) {
            dossier.isGiven(CODES.get(i), points(appraised.get(i)));
        }

        Scorecard card = new Scoring(aCampaign().build())
                .score(bloc(RUBRIC, "x"), List.of(dossier.build()))
                .get(0);

        assertThat(card.selfTotal().unscaledValue().longValueExact()).isEqualTo(sum(self));
        assertThat(units(card.finalTotal())).isEqualTo(decided[0] + decided[1] + decided[2] + decided[3] + decided[4]);
        assertThat(units(card.section("1").orElseThrow().finalScore()))
                .isEqualTo(decided[0] + decided[1] + decided[2] + decided[3]);
        assertThat(units(card.section("1.2").orElseThrow().finalScore())).isEqualTo(decided[2] + decided[3]);
        assertThat(card.appraisedTotal() == null).isEqualTo(appraised.size() < 5);
        assertThat(card.provisional()).isEqualTo(appraised.size() < 5);
    }

    private static String points(long units) {
        return BigDecimal.valueOf(units, 10).toPlainString();
    }

    private static long units(BigDecimal points) {
        return points.movePointRight(10).longValueExact();
    }

    private static long sum(Collection<Long> units) {
        return units.stream().mapToLong(Long::longValue).sum();
    }
}
