package vn.thidua.standing.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.score.ExampleCampaign.aCampaign;
import static vn.thidua.score.ExampleCampaign.bloc;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.RandomDossiers;
import vn.thidua.standing.Standing;

/** Whatever the figures, what is told adds up, ends somewhere, and reads like sentences. */
class ExplanationPropertyTests {

    private static final List<Rubric> RUBRICS = Stream.of(
                    "khoi-mau", "khoi-kh-vh-xh-2022", "stnmt-tien-giang-2022", "cdvc-khoi-1-2022")
            .map(id -> new RuleBooks(Path.of("jobs")).read(id).blocs().get(0).rubric())
            .toList();

    @Provide
    Arbitrary<Rubric> rubrics() {
        return Arbitraries.of(RUBRICS);
    }

    @Property(tries = 60, seed = "2022")
    void partsAddUpToWhatTheyArePartsOf(@ForAll("rubrics") Rubric rubric, @ForAll Random random) {
        Sources sources = sources(rubric, random);
        BlocExplanations told = new BlocExplanations(sources);
        for (Standing standing : sources.table().standings()) {
            String agency = standing.agency().code();
            for (Party party : Party.values()) {
                told.total(agency, party).ifPresent(ExplanationPropertyTests::addsUp);
            }
            for (CriterionScore score : standing.card().criteria()) {
                Explanation criterion = told.criterion(agency, score.criterion());
                assertThat(criterion.value()).isEqualTo(score.finalScore());
            }
        }
    }

    private static void addsUp(Explanation sum) {
        BigDecimal parts = sum.parts().stream()
                .map(Explanation::value)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!sum.sentence().contains("Cộng lại được")) {
            assertThat(sum.value()).as("%s", sum.label()).isEqualByComparingTo(parts);
        }
        sum.parts().stream().filter(part -> part.label().startsWith("Mục ")).forEach(ExplanationPropertyTests::addsUp);
    }

    @Property(tries = 60, seed = "2023")
    void everythingEndsInACellOrARuleAndReadsLikeSentences(@ForAll("rubrics") Rubric rubric, @ForAll Random random) {
        Sources sources = sources(rubric, random);
        BlocExplanations told = new BlocExplanations(sources);
        for (Standing standing : sources.table().standings()) {
            String agency = standing.agency().code();
            Stream.concat(
                            Stream.of(told.agency(agency)),
                            rubric.allCriteria().map(criterion -> told.criterion(agency, criterion.code())))
                    .forEach(one -> {
                        assertThat(one.grounded() || one.figure().equals("chưa có điểm"))
                                .as("%s", one)
                                .isTrue();
                        one.withParts().forEach(ExplanationPropertyTests::reads);
                    });
        }
    }

    private static void reads(Explanation one) {
        for (String text : List.of(one.label(), one.figure(), one.sentence(), one.rule())) {
            assertThat(text)
                    .doesNotContain("null", "  ", "..", " .", " ,", "( ", "“”", ": .")
                    .isEqualTo(text.strip());
        }
        if (!one.sentence().isEmpty()) {
            assertThat(one.sentence()).matches("(?s)\\p{Lu}.*\\.|[0-9−].*\\.");
        }
    }

    @Test
    void nothingIsToldOfAStranger() {
        Sources sources = sources(RUBRICS.get(0), new Random(1));
        BlocExplanations told = new BlocExplanations(sources);
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> told.rank("ai-do"));
    }

    private static Sources sources(Rubric rubric, Random random) {
        return ExampleSources.of(
                aCampaign().build(),
                bloc(rubric, "x", "y", "z"),
                null,
                RandomDossiers.of(rubric, random, "x", "y", "z"));
    }
}
