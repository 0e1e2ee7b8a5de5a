package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short ways for the texts that most are, held against the long ones. */
class OneLineTests {

    @Test
    void isTheTextItselfWhereItIsOneLine() {
        String text = "Hệ thống chính trị 1,5 – “tốt”";

        assertThat(OneLine.of("Hệ thống")).isSameAs("Hệ thống");
        assertThat(OneLine.of(text)).isEqualTo(text);
        assertThat(OneLine.of(" a\n\u00a0b\u200b  c ")).isEqualTo("a b c");
        assertThat(OneLine.of("")).isEmpty();
    }

    /** A no-break space at the end goes, and makes the whole text be written anew. */
    @Test
    void isTheSameWhetherCharactersAreKnownOrLookedUp() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (String text : List.of("x" + c + "x", c + " 1", "1 " + c, "" + c)) {
                String line = OneLine.of(text);

                assertThat(line).as("U+%04X", (int) c).isEqualTo(OneLine.of(text + '\u00a0'));
                assertThat(OneLine.isEmpty(text)).as("U+%04X", (int) c).isEqualTo(line.isEmpty());
            }
        }
    }

    @Test
    void textIsComposedWhetherCharactersAreKnownOrLookedUp() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            for (String text : List.of("" + c, "e" + c, "ê" + c + "\u0301")) {
                assertThat(Composed.of(text))
                        .as("U+%04X", (int) c)
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
    }
}
