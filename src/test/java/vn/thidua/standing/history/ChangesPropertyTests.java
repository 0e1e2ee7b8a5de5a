package vn.thidua.standing.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ChangesPropertyTests {

    /** A score of 0 to 12, anything above is an agency without rank. */
    @Property(tries = 500)
    void everyAgencyWhoseRankChangedHasASentence(
            @ForAll @Size(6) List<@IntRange(max = 15) Integer> before,
            @ForAll @Size(6) List<@IntRange(max = 15) Integer> after) {
        Snapshot former = table(before);
        Snapshot current = table(after);
        List<String> sentences = Changes.between(former, current);
        for (Snapshot.Line line : current.lines()) {
            boolean moved = !Objects.equals(
                    line.rank(), former.line(line.agency()).orElseThrow().rank());
            boolean told = sentences.stream().anyMatch(sentence -> sentence.startsWith(line.name()));
            assertThat(told || !moved).as("%s in %s", line.name(), sentences).isTrue();
        }
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("  "));
        assertThat(sentences.isEmpty()).isEqualTo(former.equals(current));
    }

    /** Whoever fell without losing points is told who passed it. */
    @Property(tries = 500)
    void whoFellByOthersIsToldByWhom(
            @ForAll @Size(6) List<@IntRange(max = 12) Integer> before,
            @ForAll @Size(6) List<@IntRange(max = 12) Integer> after) {
        for (String sentence : Changes.between(table(before), table(after))) {
            assertThat(sentence.contains("tụt hạng")).isEqualTo(sentence.contains("vượt lên"));
        }
    }

    private static Snapshot table(List<Integer> scores) {
        List<ExampleTable.Agency> agencies = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            ExampleTable.Agency agency = ExampleTable.agency(i + 1);
            agencies.add(
                    scores.get(i) > 12 ? agency.unranked("Lý do " + scores.get(i)) : agency.scores(scores.get(i) + ""));
        }
        return ExampleTable.table(agencies);
    }
}
