package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;
import vn.thidua.standing.history.RunReport.Outcome;

/** What is written down where something came in between: a file after a dry run, a failure, another rule book. */
class HistoryTests {

    private static final String UNION = UnionInbox.CAMPAIGN;

    @TempDir
    Path folder;

    @Test
    void whatChangedSinceTheDryRunAndWhyARunFailedIsWrittenDown() throws IOException {
        Path inbox = folder.resolve("inbox");
        Path output = folder.resolve("output");
        UnionInbox.fill(inbox);
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.rehearsal(database, inbox, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            assertThat(house.printed()).contains("Lần công bố đầu tiên.");
            assertThat(output).doesNotExist();
        }
        UnionInbox.appraiseAnew(inbox);
        try (TestHouse house = TestHouse.open(database, inbox, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            assertThat(house.printed()).contains("Khác lần chạy thử số 1: Đơn vị mẫu 03 có biên bản thẩm định mới");

            Path copy = inbox.resolve(UNION).resolve("ban-sao.xlsx");
            Files.copy(inbox.resolve(UNION).resolve("mau-01-tu-cham.xlsx"), copy);
            house.bean(JdbcClient.class)
                    .sql("alter table section_score add constraint impossible check (final_score is null) not valid")
                    .update();
            assertThat(house.run()).isEqualTo(ExitCode.FAILED);

            RecordedRun failed = house.bean(RecordedRuns.class).last(UNION).orElseThrow();
            assertThat(failed.number()).isEqualTo(3);
            assertThat(failed.report().outcome()).isEqualTo(Outcome.FAILED);
            assertThat(failed.report().note()).contains("impossible");
            PastRuns past = new PastRuns(house.bean(RecordedRuns.class), UNION);
            assertThat(past.comparable(3)).isEmpty();
            assertThat(past.incomparable(3)).contains("bị lỗi");
            assertThat(past.lastChange()).contains("Lần công bố đầu tiên.");
        }
    }

    @Test
    void aChangedRuleBookIsToldEvenWhereNoScoreMoves() throws IOException {
        Path jobs = folder.resolve("jobs");
        Path book = Files.createDirectories(jobs.resolve(UNION)).resolve("campaign.yaml");
        for (String file : List.of("campaign.yaml", "rubric.yaml")) {
            Files.copy(
                    TestHouse.JOBS.resolve(UNION).resolve(file),
                    jobs.resolve(UNION).resolve(file));
        }
        Path output = folder.resolve("output");
        String database = TestDatabase.fresh();
        try (TestHouse house = TestHouse.open(database, jobs, TestHouse.SAMPLES, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
        }
        Files.writeString(book, "# đã xem lại\n", StandardOpenOption.APPEND);
        try (TestHouse house = TestHouse.open(database, jobs, TestHouse.SAMPLES, output, UNION)) {
            assertThat(house.run()).as(house.printed()).isZero();
            RecordedRun last = house.bean(RecordedRuns.class).last(UNION).orElseThrow();
            assertThat(last.report().outcome()).isEqualTo(Outcome.PUBLISHED);
            assertThat(last.report().changes())
                    .singleElement()
                    .asString()
                    .startsWith("Quy định chấm điểm")
                    .endsWith("đã được sửa; mọi điểm được tính lại theo quy định mới.");
        }
    }
}
