package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The great tables have no foreign keys; still none of their rows outlives what it belongs to. */
class OrphanRowsTests {

    private static final String UNION = "cdvc-khoi-1-2022";

    @TempDir
    Path folder;

    @Test
    void rowsGoWithWhatTheyBelongTo() {
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            JdbcClient jdbc = house.bean(JdbcClient.class);
            assertThat(count(jdbc, "score_line")).isPositive();
            assertThat(count(jdbc, "criterion_score")).isPositive();

            jdbc.sql("delete from standing where agency = 'mau-03'").update();
            assertThat(count(jdbc, "criterion_score where agency = 'mau-03'")).isZero();
            assertThat(count(jdbc, "criterion_score")).isPositive();

            jdbc.sql("delete from bloc_table").update();
            assertThat(count(jdbc, "criterion_score")).isZero();

            jdbc.sql("delete from submission where agency = 'mau-03'").update();
            assertThat(count(
                            jdbc,
                            "score_line where agency = 'mau-03' and file_id not in (select file_id from submission)"))
                    .isZero();
            assertThat(count(jdbc, "score_line")).isPositive();
        }
    }

    private static long count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
