package vn.thidua.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    void everyCodeIsShownByAFixtureOrTellsWhyNot() throws IOException {
        Set<String> codes = Arrays.stream(FindingCode.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> without = Files.readString(FindingsPage.FIXTURES.resolve("without-fixture.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toSet());
        Set<String> shown = FindingsPage.fixtures().keySet();

        assertThat(shown).doesNotContainAnyElementsOf(without);
        Set<String> told = new TreeSet<>(shown);
        told.addAll(without);
        assertThat(told).containsExactlyInAnyOrderElementsOf(codes);
    }
}
