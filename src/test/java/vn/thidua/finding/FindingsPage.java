package vn.thidua.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes {@code docs/findings.md} of the codes, their sentences, and the fixtures that show them. */
final class FindingsPage {

    static final Path FIXTURES = Path.of("src/test/resources/vn/thidua/findings");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FindingsPage() {}

    static String write() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Everything that Thi Đua says about a file, in the order of the data's way. Generated from `FindingCode`, its messages and the fixtures below `src/test/resources/vn/thidua/findings`; a test fails when it is out of date. After a change to codes, sentences or fixtures write it anew, and read the difference:

                    mvn -Dtest=FindingFixturesTests -Dthidua.regenerate=true test
                    mvn -Dtest=FindingsPageTests -Dthidua.regenerate=true test

                A file with an ERROR is refused; with a WARNING it counts, but somebody should look; an INFO needs nothing. What stands in [brackets] is left out where it is unknown. One mistake in three or more rows of a column is one finding with all its cells; where the rule book names an article, the advice ends with it.

                | Code | Severity |
                |---|---|
                """);
        for (FindingCode code : FindingCode.values()) {
            page.append("| [%s](#%s) | %s |%n".formatted(code, code.name().toLowerCase(Locale.ROOT), code.severity()));
        }
        for (FindingCode code : FindingCode.values()) {
            section(page, code);
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static void section(StringBuilder page, FindingCode code) {
        page.append("\n## ").append(code).append("\n\n");
        page.append(code.severity()).append("\n\n");
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            Sentences sentences = Sentences.of(locale);
            page.append("* ").append(sentences.template(code + ".sentence")).append('\n');
            page.append("  → ").append(sentences.template(code + ".advice")).append('\n');
        }
        example(code)
                .ifPresent(example ->
                        page.append("\nExample:\n\n```text\n").append(example).append("```\n"));
    }

    private static Optional<String> example(FindingCode code) {
        return Optional.ofNullable(fixtures().get(code.name())).map(folder -> {
            try {
                return Files.readString(folder.resolve("expected.txt"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The folders by the code that each shows. */
    static Map<String, Path> fixtures() {
        Map<String, Path> fixtures = new TreeMap<>();
        for (String outcome : List.of("accepted", "refused")) {
            try (Stream<Path> all = Files.list(FIXTURES.resolve(outcome))) {
                all.forEach(folder -> fixtures.put(folder.getFileName().toString(), folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fixtures;
    }
}
