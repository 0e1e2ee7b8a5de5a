package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.ingest.grid.Cell;

class TargetReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 95 % | % | 95 | AT_LEAST",
                ">=95% | % | 95 | AT_LEAST",
                "Từ 95 % trở lên | % | 95 | AT_LEAST",
                "95% trở lên | | 95 | AT_LEAST",
                "tối thiểu 20 đề tài | đề tài | 20 | AT_LEAST",
                "Ít nhất 2 | | 2 | AT_LEAST",
                "không dưới 80 | % | 80 | AT_LEAST",
                "Đạt ≥ 98,5 % | % | 98.5 | AT_LEAST",
                "không quá 2 | đơn | 2 | AT_MOST",
                "Không vượt quá 2,5 % | % | 2.5 | AT_MOST",
                "≤ 2 | | 2 | AT_MOST",
                "tối đa 3 đơn | Đơn | 3 | AT_MOST",
                "5 trở xuống | | 5 | AT_MOST",
                "trên 95% | % | 95 | ABOVE",
                "> 95 | | 95 | ABOVE",
                "dưới 2 % | % | 2 | BELOW",
                "100 % | % | 100 |",
                "12 đề tài | đề tài | 12 |",
                "1.200,5 triệu đồng | triệu đồng | 1200.5 |",
                "95 | | 95 |",
                "Đạt | | 1 |",
                "không | | 0 |",
            })
    void readsTheNumberAndTheSide(String written, String unit, BigDecimal value, Direction direction) {
        TargetReading reading = TargetReading.of(Cell.text(1, 0, written), unit == null ? "" : unit);
        assertThat(reading.number().value()).isEqualTo(value);
        assertThat(reading.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥", "vững mạnh", "20 hội viên", "95-98", "≥ nhiều", "2 trong 3", "từ 1 đến 2"})
    void refusesWhatIsNoNumberInTheUnit(String written) {
        TargetReading reading = TargetReading.of(Cell.text(1, 0, written), "đề tài");
        assertThat(reading.number().value()).isNull();
        assertThat(reading.number().kind()).isEqualTo(NumberReading.Kind.UNREADABLE);
    }
}
