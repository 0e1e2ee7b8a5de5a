package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1294/HD-TLĐ: founded less than twelve months, or merged less than six, before the period ends. */
class EligibilityTests {

    private static final LocalDate END = LocalDate.of(2022, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, , true", // twelve months to the day
        "2022-01-01, , false",
        ", 2022-06-30, true", // six months, in a month without a 31st
        ", 2022-07-01, false",
        "2020-01-01, 2022-12-01, false", // old, and merged lately
        "2022-12-01, 2020-01-01, false",
        ", , true"
    })
    void whoIsOldEnoughOnTheLastDayIsClassed(LocalDate founded, LocalDate merged, boolean admitted) {
        Agency agency = new Agency("x", "Đơn vị x", List.of(), founded, merged);
        assertThat(new Eligibility(12, 6).admits(agency, END)).isEqualTo(admitted);
    }
}
