package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** One folder a kind of mistake; {@code mistakes.txt} in it holds everything that the author is told. */
class RefusedBooksTests {

    private static final Path REFUSED = Path.of("src/test/resources/vn/thidua/campaign/refused");

    static List<String> kinds() {
        return new RuleBooks(REFUSED).ids();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Timeout(30)
    void tellsFileLineKeyFoundAndExpected(String kind) throws IOException {
        InvalidCampaignException refusal =
                catchThrowableOfType(InvalidCampaignException.class, () -> new RuleBooks(REFUSED).read(kind));
        assertThat(refusal).as(kind).isNotNull();
        assertThat(refusal.mistakes().stream().map(mistake -> inFolder(mistake, kind)))
                .containsExactlyElementsOf(
                        Files.readAllLines(REFUSED.resolve(kind).resolve("mistakes.txt")));
    }

    private static String inFolder(Mistake mistake, String kind) {
        String folder = REFUSED.resolve(kind).toString().replace('\\', '/') + "/";
        assertThat(mistake.file()).startsWith(folder);
        return mistake.toString().substring(folder.length());
    }

    @Test
    void everyCheckOfMeaningRefusesSomeBook() {
        List<RuleBook> books = booksOfSoundStructure().toList();
        List<MeaningCheck> silent = new ArrayList<>(MeaningChecks.ALL);
        silent.removeIf(check -> booksOfSoundStructure()
                .anyMatch(book -> check.mistakes(book).findAny().isPresent()));
        assertThat(silent).isEmpty();
    }

    private static Stream<RuleBook> booksOfSoundStructure() {
        return kinds().stream().flatMap(kind -> {
            try {
                return Stream.of(RuleBookFolder.read(REFUSED, kind, true));
            } catch (InvalidCampaignException e) {
                return Stream.empty();
            }
        });
    }
}
