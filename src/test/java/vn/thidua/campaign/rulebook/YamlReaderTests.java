package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

class YamlReaderTests {

    @ParameterizedTest
    @CsvSource({"0.10, 0.10", "3, 3", "-0.5, -0.5", "+2, 2", ".5, 0.5", "0.30000000000000004, ''"})
    void keepsDecimalsExactly(String text, String expected) {
        if (expected.isEmpty()) {
            assertThat(refusal("a: " + text).found()).isEqualTo(text);
        } else {
            assertThat(read("a: " + text).entry().decimal("a").toPlainString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1E999999999", "0x1F", "0o17", ".inf", ".nan", "1234567890123"})
    void refusesNumbersThatNoRuleBookNeeds(String text) {
        assertThat(refusal("a: " + text))
                .extracting(Mistake::line, Mistake::key, Mistake::found)
                .containsExactly(1, "a", text);
    }

    @Test
    void bringsTextToNfc() {
        String decomposed = Normalizer.normalize("Sở Y tế", Normalizer.Form.NFD);
        assertThat(read("a: " + decomposed).entry().text("a")).isEqualTo("Sở Y tế");
    }

    @Test
    void knowsTheLineOfEveryKeyAndItem() {
        RuleFile file = read("a: 1\nb:\n  - c: |\n      x\n      y\n    d: 2\n  - 3\n");
        assertThat(file.lines())
                .containsEntry("a", 1)
                .containsEntry("b", 2)
                .containsEntry("b[0]", 3)
                .containsEntry("b[0].c", 3)
                .containsEntry("b[0].d", 6)
                .containsEntry("b[1]", 7);
        assertThat(file.line("b[0].missing.deeper")).isEqualTo(3);
    }

    @Test
    void copiesAliasesOut() {
        RuleFile file = read("a: &x {n: 1}\nb: [*x, *x]\n");
        assertThat(file.entry().list("b"))
                .extracting(entry -> entry.integer("n"))
                .containsExactly(1, 1);
    }

    @Test
    void readsAFileWithByteOrderMark() {
        assertThat(read("\uFEFFa: 1").entry().integer("a")).isEqualTo(1);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] windows1258 = {'a', ':', ' ', (byte) 0xD0};
        assertThat(refusal(new SourceFile("x.yaml", windows1258)).found()).isEqualTo("có byte không phải UTF-8");
    }

    @Test
    void refusesAFileBeyondTheBoundOfSize() {
        assertThat(refusal("a: " + "x".repeat(SourceFile.LARGEST)).found()).startsWith("tệp lớn hơn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void refusesTowersOfBrackets(String opening) {
        Mistake mistake = refusal(opening.repeat(100_000));
        assertThat(mistake.found()).isNotBlank();
        assertThat(mistake.line()).isEqualTo(1);
    }

    @Property(tries = 500)
    void endsWithValuesOrWithMistakesWhateverTheTextIs(@ForAll("yamlLike") String text) {
        try {
            assertThat(read(text).root()).isNotNull();
        } catch (InvalidCampaignException e) {
            assertThat(e.mistakes()).isNotEmpty().allMatch(mistake -> mistake.line() >= 1);
        }
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return Arbitraries.of(
                        "a", "b: ", "- ", "\n", "  ", "{", "}", "[", "]", ",", "&x ", "*x", "\"", "'", "|", ">", "#")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts))
                .injectDuplicates(0.1);
    }

    private static RuleFile read(String text) {
        return YamlReader.read(new SourceFile("x.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mistake refusal(String text) {
        return refusal(new SourceFile("x.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mistake refusal(SourceFile source) {
        return catchThrowableOfType(InvalidCampaignException.class, () -> YamlReader.read(source))
                .mistakes()
                .get(0);
    }
}
