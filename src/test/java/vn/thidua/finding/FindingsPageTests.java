package vn.thidua.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsPageTests {

    private static final Path PAGE = Path.of("docs/findings.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = FindingsPage.write();
        if (Boolean.getBoolean("thidua.regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page)
                .as("docs/findings.md is out of date; its first lines tell how to write it anew")
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void theTestsThatShowACodeInPlaceOfAFixtureNameIt() throws IOException {
        for (String line : withoutFixture()) {
            String[] words = line.split(" ", 3);
            assertThat(words).as(line).hasSizeGreaterThan(1);
            try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
                Path test = all.filter(file -> file.endsWith(words[1] + ".java"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No such test: " + line));
                assertThat(Files.readString(test)).as(line).containsPattern("\\b" + words[0] + "\\b");
            }
        }
    }

    private static List<String> withoutFixture() throws IOException {
        return Files.readString(FindingsPage.FIXTURES.resolve("without-fixture.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void everyCodeIsShownByAFixtureOrTellsWhyNot() throws IOException {
        Set<String> codes = Arrays.stream(FindingCode.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> without =
                withoutFixture().stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
        Set<String> shown = FindingsPage.fixtures().keySet();

        assertThat(shown).doesNotContainAnyElementsOf(without);
        Set<String> told = new TreeSet<>(shown);
        told.addAll(without);
        assertThat(told).containsExactlyInAnyOrderElementsOf(codes);
    }
}
