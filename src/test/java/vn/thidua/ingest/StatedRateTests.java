package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.thidua.ingest.StatedRate.Mistake;

/** The oracle: percentages printed in a report of 2022 beside the figures that they are made of. */
class StatedRateTests {

    private static final List<StatedRate> REPORT = List.of(
            rate("98.06", "2069", "2110"),
            rate("98.15", "1172", "1194"),
            rate("98.12", "679", "692"),
            rate("98.01", "1528", "1559"),
            rate("98.06", "1675", "1709"),
            rate("98.03", "1243", "1268"),
            rate("99.43", "12504.08", "12574.82"));

    @Test
    void findsTheThreeWrongPercentagesOfTheReportAndWhatWentWrong() {
        assertThat(REPORT.stream()
                        .map(rate -> rate.mistake(REPORT).map(Enum::name).orElse("")))
                .containsExactly("", "TRUNCATED", "", "", "COPIED", "", "TRUNCATED");
        assertThat(List.of(
                        REPORT.get(1).right(),
                        REPORT.get(4).right(),
                        REPORT.get(6).right()))
                .containsExactly(new BigDecimal("98.16"), new BigDecimal("98.01"), new BigDecimal("99.44"));
    }

    @Test
    void takesWhatTheDigitsAllow() {
        assertThat(rate("98.2", "1172", "1194").mistake(REPORT)).isEmpty();
        assertThat(rate("98", "1172", "1194").mistake(REPORT)).isEmpty();
        assertThat(rate("98.1574539", "1172", "1194").mistake(REPORT)).isEmpty();
        assertThat(rate("98.1", "1172", "1194").mistake(REPORT)).contains(Mistake.TRUNCATED);
        assertThat(rate("97", "1172", "1194").mistake(REPORT)).contains(Mistake.WRONG);
    }

    @Test
    void doesNotCallAWholePercentageCopied() {
        StatedRate full = rate("100", "20", "20");
        assertThat(rate("100", "19", "20").mistake(List.of(full))).contains(Mistake.WRONG);
    }

    @Test
    void knowsNoPercentageOfNothing() {
        assertThatThrownBy(() -> rate("0", "0", "0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aPercentageRoundedHalfUpIsNeverAMistake(
            @ForAll @IntRange(min = 0, max = 100_000) int part,
            @ForAll @IntRange(min = 1, max = 100_000) int whole,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal stated =
                BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
        StatedRate rate = new StatedRate(stated, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        // Trailing zeros are not stored, so that the last digit may seem to be an earlier one.
        assertThat(rate.mistake(List.of())).isEmpty();
    }

    private static StatedRate rate(String stated, String part, String whole) {
        return new StatedRate(new BigDecimal(stated), new BigDecimal(part), new BigDecimal(whole));
    }
}
