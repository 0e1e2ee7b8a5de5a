package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.finding.Figures;
import vn.thidua.ingest.grid.Cell;

class NumberReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0,5 | 0.5",
                "0.5 | 0.5",
                "3,5 | 3.5",
                "- 0,25 | -0.25",
                "−0,25 | -0.25",
                "+1 | 1",
                "+ 0,5 | 0.5",
                "25 đ | 25",
                "25đ. | 25",
                "100 điểm | 100",
                "86.58% | 86.58",
                "12.504,08 | 12504.08",
                "12,504.08 | 12504.08",
                "1.234.567 | 1234567",
                "1 000,5 | 1000.5",
                "80, 48 | 80.48",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "１２，５ | 12.5",
                "'2,5 | 2.5",
                "\u00a02,5\u00a0 | 2.5",
                "2,50 | 2.5",
                "1.2345 | 1.2345",
            })
    void repairsWhatCanOnlyBeMeantInOneWay(String written, BigDecimal meant) {
        NumberReading reading = NumberReading.of(Cell.text(1, 0, written));

        assertThat(reading.value()).isEqualTo(meant);
        assertThat(reading.repaired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000",
                "1,000",
                "12.504",
                "-1.250",
                "1.2.3",
                "1,2,3",
                "1.23.456",
                "12 5",
                "1e5",
                "7 hoặc 8",
                "hai",
                "5-6",
                "(0,5)",
                ",5",
                "5,",
                "--5",
                "3/",
                "/3",
                "xem phụ lục",
                "1.0000.000",
                "2'5",
                "1 000.500",
                "1.000 đ",
                "1.000/1.000",
                "012.345",
                "\u00ad0,5",
                "không quá 1 điểm",
                "0,5-1",
                "٣"
            })
    void refusesToGuess(String written) {
        NumberReading reading = NumberReading.of(Cell.text(1, 0, written));

        assertThat(reading.kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
        assertThat(reading.value()).isNull();
        assertThat(reading.expected()).isNotEmpty();
    }

    @Test
    void tellsEmptyFromZeroFromNotApplicable() {
        assertThat(NumberReading.of(Cell.empty(1, 0)).kind()).isEqualTo(NumberReading.Kind.EMPTY);
        assertThat(NumberReading.of(Cell.text(1, 0, " \u00a0 ")).kind()).isEqualTo(NumberReading.Kind.EMPTY);
        assertThat(NumberReading.of(Cell.text(1, 0, "0")).value()).isEqualByComparingTo("0");
        assertThat(NumberReading.of(number("0")).value()).isEqualByComparingTo("0");
        assertThat(NumberReading.of(Cell.text(1, 0, "Không áp dụng")).kind())
                .isEqualTo(NumberReading.Kind.NOT_APPLICABLE);
        assertThat(NumberReading.of(Cell.text(1, 0, "KAD")).kind()).isEqualTo(NumberReading.Kind.NOT_APPLICABLE);
        assertThat(NumberReading.of(Cell.text(1, 0, "N/A")).kind()).isEqualTo(NumberReading.Kind.NOT_APPLICABLE);
    }

    @Test
    void aDashIsAnEmptyCellThatWasRepaired() {
        NumberReading reading = NumberReading.of(Cell.text(1, 0, "–"));

        assertThat(reading.kind()).isEqualTo(NumberReading.Kind.EMPTY);
        assertThat(reading.repaired()).isTrue();
    }

    @Test
    void readsAScoreOutOfItsMaximum() {
        NumberReading reading = NumberReading.of(Cell.text(1, 0, "03/3 điểm"));

        assertThat(reading.value()).isEqualByComparingTo("3");
        assertThat(reading.outOf()).isEqualByComparingTo("3");
        assertThat(NumberReading.ofQuantity(Cell.text(1, 0, "20/31")).kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
    }

    @Test
    void seesTheFifteenDigitsThatASpreadsheetShows() {
        assertThat(NumberReading.of(number("8.1999999999999993")).value()).isEqualTo(new BigDecimal("8.2"));
        assertThat(NumberReading.of(number("124.40000000000001")).value()).isEqualTo(new BigDecimal("124.4"));
        assertThat(NumberReading.of(number("3.0")).value()).isEqualTo(new BigDecimal("3"));
        assertThat(NumberReading.of(number("1E+2")).value()).isEqualTo(new BigDecimal("100"));
        assertThat(NumberReading.of(number("2.5")).repaired()).isFalse();
    }

    @Test
    void readsAPercentageAsItIsShown() {
        NumberReading reading = NumberReading.of(Cell.number(1, 0, new BigDecimal("0.8658"), "0.8658", true));

        assertThat(reading.value()).isEqualByComparingTo("86.58");
        assertThat(reading.repaired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"có,1", "CÓ,1", "x,1", "đạt,1", "không,0", "chưa,0", "12,12"})
    void readsQuantitiesThatAreAnswers(String written, BigDecimal meant) {
        NumberReading reading = NumberReading.ofQuantity(Cell.text(1, 0, written));

        assertThat(reading.value()).isEqualByComparingTo(meant);
        assertThat(reading.repaired()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-03,3,3", "2023-03-02,3,2", "2022-05-05,5,5", "2022-03-01,3,1"})
    void knowsAScoreOutOfItsBaseThatBecameADay(LocalDate day, BigDecimal base, BigDecimal points) {
        NumberReading reading = NumberReading.ofScore(date(day), base);

        assertThat(reading.value()).isEqualByComparingTo(points);
        assertThat(reading.repaired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-11,3", "2022-03-03,5", "2022-05-03,3.5", "2022-03-15,3"})
    void refusesOtherDays(LocalDate day, BigDecimal base) {
        assertThat(NumberReading.ofScore(date(day), base).kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
        assertThat(NumberReading.of(date(day)).kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
    }

    @Test
    void readsANumberThatIsMerelyShownAsADay() {
        Cell five =
                Cell.date(1, 0, new BigDecimal("5"), LocalDate.of(1900, 1, 5).atStartOfDay());
        Cell noon = Cell.date(
                1, 0, new BigDecimal("0.5"), LocalDate.of(1899, 12, 30).atTime(12, 0));

        assertThat(NumberReading.ofScore(five, BigDecimal.TEN).value()).isEqualByComparingTo("5");
        assertThat(NumberReading.ofQuantity(five).value()).isEqualByComparingTo("5");
        assertThat(NumberReading.ofScore(noon, BigDecimal.TEN).kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
    }

    private static Cell date(LocalDate day) {
        return Cell.date(1, 0, BigDecimal.valueOf(day.toEpochDay() + 25_569), day.atStartOfDay());
    }

    @Test
    void errorsDatesAndTruthsAreNoScores() {
        assertThat(NumberReading.of(Cell.error(1, 0, "#REF!")).kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
        assertThat(NumberReading.of(Cell.truth(1, 0, true)).kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
        assertThat(NumberReading.ofQuantity(Cell.truth(1, 0, true)).value()).isEqualByComparingTo("1");
    }

    /** Three decimals could be thousands, so that is refused as text and left to the examples above. */
    @Property
    void readsWhatFiguresPrint(@ForAll @BigRange(min = "-999999", max = "999999") @Scale(2) BigDecimal number) {
        NumberReading reading = NumberReading.of(Cell.text(1, 0, Figures.print(number)));

        assertThat(reading.value()).isEqualByComparingTo(number);
    }

    @Property
    void neverFailsOnAnyText(@ForAll String text) {
        assertThat(NumberReading.of(Cell.text(1, 0, text))).isNotNull();
        assertThat(NumberReading.ofQuantity(Cell.text(1, 0, text))).isNotNull();
    }

    private static Cell number(String digits) {
        return Cell.number(1, 0, new BigDecimal(digits), digits, false);
    }
}
