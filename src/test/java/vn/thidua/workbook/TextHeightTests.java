package vn.thidua.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTests {

    @Test
    void shortTextTakesOneLine() {
        assertThat(TextHeight.lines("Sở Y tế", 34)).isEqualTo(1);
        assertThat(TextHeight.lines("Sở Lao động - Thương binh và Xã hội", 34)).isEqualTo(1);
        assertThat(TextHeight.lines("", 5)).isEqualTo(1);
    }

    @Test
    void longTextBreaksAtSpaces() {
        assertThat(TextHeight.lines("Phòng Tài nguyên và Môi trường thị xã Cai Lậy", 34))
                .isEqualTo(2);
    }

    @Test
    void wordLongerThanTheColumnIsBroken() {
        assertThat(TextHeight.lines("a".repeat(100), 20)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void everyParagraphBeginsALine() {
        assertThat(TextHeight.lines("một\nhai\nba", 80)).isEqualTo(3);
    }

    @Test
    void composedAndDecomposedLettersAreOfOneWidth() {
        String decomposed = java.text.Normalizer.normalize("ề".repeat(60), java.text.Normalizer.Form.NFD);
        assertThat(TextHeight.lines(decomposed, 40)).isEqualTo(TextHeight.lines("ề".repeat(60), 40));
    }

    @Test
    void textThatNoCellCouldHoldIsCut() {
        assertThat(TextHeight.fitting("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    }
}
