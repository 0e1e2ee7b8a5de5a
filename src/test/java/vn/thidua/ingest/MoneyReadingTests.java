package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.ingest.grid.Cell;

class MoneyReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 triệu | | 15000000",
                "15,5 triệu đồng | | 15500000",
                "15tr | | 15000000",
                "1,2 tỷ đồng | | 1200000000",
                "500 nghìn | | 500000",
                "500 ngàn đồng | | 500000",
                "15.000.000 đ | | 15000000",
                "15.000 đồng | | 15000",
                "220.000.000 VNĐ | | 220000000",
                "12,5 | MILLION | 12500000",
                "1.200,5 | MILLION | 1200500000",
                "15.000 | DONG | 15000",
                "15 000 000 | DONG | 15000000",
                "800.000 đồng | MILLION | 800000",
                "0 | | 0",
            })
    void takesTheUnitOfTheCellElseThatOfTheColumn(String written, Money.Unit ofColumn, BigDecimal dong) {
        MoneyReading reading = MoneyReading.of(Cell.text(1, 0, written), ofColumn);
        assertThat(reading.money()).isEqualTo(new Money(dong));
    }

    @Test
    void takesNumbersInTheUnitOfTheColumn() {
        Cell cell = Cell.number(1, 0, new BigDecimal("220"), "220", false);
        assertThat(MoneyReading.of(cell, Money.Unit.MILLION).money()).isEqualTo(new Money(new BigDecimal("220000000")));
        assertThat(MoneyReading.of(cell, null).unitUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.000", "nhiều", "15 cái", "-5", "0,0000001", "5/10", "15 triệu 500 nghìn"})
    void refusesWhatIsNoAmountInMillions(String written) {
        MoneyReading reading = MoneyReading.of(Cell.text(1, 0, written), Money.Unit.MILLION);
        assertThat(reading.money()).isNull();
        assertThat(reading.expected()).isNotEmpty();
    }

    @Test
    void nothingIsNothing() {
        MoneyReading reading = MoneyReading.of(Cell.text(1, 0, "–"), Money.Unit.MILLION);
        assertThat(reading.money()).isNull();
        assertThat(reading.expected()).isEmpty();
        assertThat(reading.unitUnknown()).isFalse();
    }

    @Test
    void moneyIsWholeAndPrintedInGroups() {
        assertThat(new Money(new BigDecimal("220000000")).text()).isEqualTo("220.000.000 đồng");
        assertThat(new Money(new BigDecimal("2E+2")).text()).isEqualTo("200 đồng");
        assertThat(Money.NONE.text()).isEqualTo("0 đồng");
        assertThatThrownBy(() -> new Money(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(new BigDecimal("0.5"))).isInstanceOf(ArithmeticException.class);
    }
}
