package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The great tables have no foreign keys; still none of their rows outlives what it belongs to. */
class OrphanRowsTests {

    private static final String UNION = "cdvc-khoi-1-2022";

    private static final List<String> OF_FILES =
            List.of("score_line", "quantity_line", "stated_total", "submission_agency");
    private static final List<String> OF_TABLES = List.of("criterion_score", "section_score");

    @TempDir
    Path folder;

    @Test
    void rowsGoWithWhatTheyBelongTo() {
        try (TestHouse house = TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            JdbcClient jdbc = house.bean(JdbcClient.class);
            // This campaign asks for no quantities.
            jdbc.sql("insert into quantity_line (file_id, ordinal, agency, rule, note)"
                            + " select file_id, 0, agency, 'x', '' from submission_agency")
                    .update();
            Stream.concat(OF_FILES.stream(), OF_TABLES.stream())
                    .forEach(table -> assertThat(count(jdbc, table)).as(table).isPositive());

            jdbc.sql("delete from standing where agency = 'mau-03'").update();
            for (String table : OF_TABLES) {
                assertThat(count(jdbc, table + " where agency = 'mau-03'"))
                        .as(table)
                        .isZero();
                assertThat(count(jdbc, table)).as(table).isPositive();
            }

            jdbc.sql("delete from bloc_table").update();
            OF_TABLES.forEach(table -> assertThat(count(jdbc, table)).as(table).isZero());

            jdbc.sql("delete from submission where agency = 'mau-03'").update();
            for (String table : OF_FILES) {
                assertThat(count(jdbc, table + " where file_id not in (select file_id from submission)"))
                        .as(table)
                        .isZero();
                assertThat(count(jdbc, table)).as(table).isPositive();
            }
        }
    }

    private static long count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
