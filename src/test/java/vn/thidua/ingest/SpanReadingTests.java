package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.ingest.grid.Cell;

class SpanReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08/03/2022 | 2022-03-08 | 2022-03-08",
                "8-3-2022 | 2022-03-08 | 2022-03-08",
                "2022-03-08 | 2022-03-08 | 2022-03-08",
                "8/3 | 2022-03-08 | 2022-03-08",
                "ngày 8 tháng 3 năm 2022 | 2022-03-08 | 2022-03-08",
                "Ngày 8 tháng 3 | 2022-03-08 | 2022-03-08",
                "05/03/2022 – 10/03/2022 | 2022-03-05 | 2022-03-10",
                "05/03/2022-10/03/2022 | 2022-03-05 | 2022-03-10",
                "Từ 05/3 đến 10/3/2022 | 2022-03-05 | 2022-03-10",
                "từ ngày 5/3 đến hết ngày 10/4 | 2022-03-05 | 2022-04-10",
                "05-10/03/2022 | 2022-03-05 | 2022-03-10",
                "05–10/3 | 2022-03-05 | 2022-03-10",
                "28/12/2021 - 05/01/2022 | 2021-12-28 | 2022-01-05",
                "tháng 3/2022 | 2022-03-01 | 2022-03-31",
                "Tháng 02 năm 2022 | 2022-02-01 | 2022-02-28",
                "3/2022 | 2022-03-01 | 2022-03-31",
                "Tháng 3 | 2022-03-01 | 2022-03-31",
                "Tháng 3 - tháng 5/2022 | 2022-03-01 | 2022-05-31",
                "từ tháng 3 đến tháng 5 | 2022-03-01 | 2022-05-31",
                "Quý I/2022 | 2022-01-01 | 2022-03-31",
                "Quý IV | 2022-10-01 | 2022-12-31",
                "quý 2 năm 2022 | 2022-04-01 | 2022-06-30",
                "Cả năm | 2022-01-01 | 2022-12-31",
                "trong năm 2022 | 2022-01-01 | 2022-12-31",
                "Năm 2021 | 2021-01-01 | 2021-12-31",
            })
    void readsDaysMonthsQuartersAndYears(String written, LocalDate from, LocalDate to) {
        assertThat(SpanReading.of(Cell.text(1, 0, written), 2022)).contains(new SpanReading(from, to));
    }

    @Test
    void aDateCellIsOneDay() {
        LocalDate day = LocalDate.of(2022, 3, 8);
        assertThat(SpanReading.of(Cell.date(1, 0, new BigDecimal("44628"), day.atStartOfDay()), 2022))
                .contains(new SpanReading(day, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2022",
                "10/03/2022 - 05/03/2022",
                "tháng 13",
                "thường xuyên",
                "dịp Tết",
                "5",
                "quý V",
                "8/3 và 20/10",
                "-",
                "từ đến",
                "32-33/3"
            })
    void refusesWhatIsNoTime(String written) {
        assertThat(SpanReading.of(Cell.text(1, 0, written), 2022)).isEmpty();
    }
}
