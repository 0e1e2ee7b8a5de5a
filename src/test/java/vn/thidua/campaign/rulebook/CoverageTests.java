package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Cuts the line of numbers at arbitrary points, shuffles the pieces, and takes one away or doubles it. */
class CoverageTests {

    @Property(tries = 200)
    void acceptsThePiecesOfTheLineInAnyOrder(
            @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 99) Integer> cuts, @ForAll Random random) {
        assertThat(mistakes(pieces(cuts, random))).isEmpty();
    }

    @Property(tries = 200)
    void noticesAMissingPiece(
            @ForAll @Size(min = 1, max = 6) Set<@IntRange(min = 1, max = 99) Integer> cuts, @ForAll Random random) {
        List<String> pieces = pieces(cuts, random);
        pieces.remove(random.nextInt(pieces.size()));
        assertThat(mistakes(pieces))
                .hasSize(1)
                .allMatch(mistake -> mistake.found().startsWith("hở: "));
    }

    @Property(tries = 200)
    void noticesADoubledPiece(
            @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 99) Integer> cuts, @ForAll Random random) {
        List<String> pieces = pieces(cuts, random);
        pieces.add(pieces.get(random.nextInt(pieces.size())));
        assertThat(mistakes(pieces))
                .isNotEmpty()
                .allMatch(mistake -> mistake.found().contains(" chồng lên "));
    }

    private static List<String> pieces(Set<Integer> cuts, Random random) {
        List<String> pieces = new ArrayList<>();
        String lower = random.nextBoolean() ? "" : "from: 0, ";
        for (int cut : new TreeSet<>(cuts)) {
            boolean cutBelongsToTheLeft = random.nextBoolean();
            pieces.add("{" + lower + (cutBelongsToTheLeft ? "upTo: " : "below: ") + cut + "}");
            lower = (cutBelongsToTheLeft ? "over: " : "from: ") + cut + ", ";
        }
        pieces.add("{" + lower + "points: 1}");
        Collections.shuffle(pieces, random);
        return pieces;
    }

    private static List<Mistake> mistakes(List<String> pieces) {
        String yaml = "bands: [" + String.join(", ", pieces) + "]";
        Entry entry = YamlReader.read(new SourceFile("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .entry();
        return new Coverage(entry.at("bands"), entry.list("bands")).mistakes().toList();
    }
}
