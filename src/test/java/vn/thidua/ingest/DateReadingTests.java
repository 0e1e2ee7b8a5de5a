package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.ingest.grid.Cell;

class DateReadingTests {

    @ParameterizedTest
    @CsvSource({
        "05/12/2022,2022-12-05",
        "5/12/2022,2022-12-05",
        "05-12-2022,2022-12-05",
        "05.12.2022,2022-12-05",
        "2022-12-05,2022-12-05",
        "05/12/2022 16:30,2022-12-05"
    })
    void readsDays(String written, LocalDate day) {
        assertThat(DateReading.day(Cell.text(1, 0, written))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2022", "0000-00-00", "12/2022", "tháng 12", "", "05/13/2022", "1/1/20222"})
    void refusesDaysThatDoNotExist(String written) {
        assertThat(DateReading.day(Cell.text(1, 0, written))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "16:30,16:30",
        "7h,07:00",
        "7h30,07:30",
        "16 giờ 05 phút,16:05",
        "17:00:30,17:00:30",
        "05/12/2022 16:30,16:30"
    })
    void readsTimes(String written, LocalTime time) {
        assertThat(DateReading.time(Cell.text(1, 0, written))).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "16:75", "chiều", "", "05/12/2022"})
    void refusesTimesThatDoNotExist(String written) {
        assertThat(DateReading.time(Cell.text(1, 0, written))).isEmpty();
    }
}
