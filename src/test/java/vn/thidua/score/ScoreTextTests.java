package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTextTests {

    @ParameterizedTest
    @CsvSource({"118.4000000000, '118,4'", "100, 100", "1E+2, 100", "0E-10, 0", "-0.50, '−0,5'"})
    void printsDecimalCommaWithoutTrailingZeros(String number, String text) {
        assertThat(ScoreText.of(new BigDecimal(number))).isEqualTo(text);
    }
}
