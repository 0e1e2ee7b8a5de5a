package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTests {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Signs that charts write beside letters. */
    private static final String SIGNS = "“”–−·…×▲▼≥≤<>%*ðÐ°";

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyVietnameseLetterHasAnOutlineOfItsOwn(Typeface face) {
        Shape missing = face.outline('\uFFFE');
        String letters = letters() + letters().toUpperCase(Locale.ROOT) + SIGNS;
        for (char letter : letters.toCharArray()) {
            assertThat(face.has(letter)).as("U+%04X", (int) letter).isTrue();
            assertThat(face.outline(letter).getBounds2D())
                    .as("U+%04X", (int) letter)
                    .isNotEqualTo(missing.getBounds2D());
            assertThat(face.advance(letter)).isPositive();
        }
    }

    @Test
    void widthsAreThoseOfTheOutlines() {
        assertThat(Typeface.REGULAR.width("0,5", 2048)).isEqualTo(1139 + 569 + 1139);
        assertThat(Typeface.REGULAR.width("0,5", 18)).isEqualTo((1139 + 569 + 1139) * 18.0 / 2048);
        assertThat(Typeface.BOLD.width("Ế", 20)).isGreaterThan(Typeface.REGULAR.width("l", 20));
    }

    /** All 67 with their tones, đ among them. */
    private static String letters() {
        String toned = VOWELS.chars()
                .mapToObj(vowel -> TONES.chars()
                        .mapToObj(tone -> Normalizer.normalize("" + (char) vowel + (char) tone, Normalizer.Form.NFC))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return VOWELS + toned + "bcdđghklmnpqrstvx";
    }
}
