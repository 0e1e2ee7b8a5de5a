package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.database.DatabaseUnavailableException;

/** A database that goes away in the middle of a run. */
class LostDatabaseTests {

    private static final String CAMPAIGN = "cdvc-khoi-1-2022";

    @TempDir
    Path folder;

    @Test
    void oneThatComesBackIsWaitedForAndTheRunEndsWell() throws Exception {
        String database = TestDatabase.fresh();
        Path output = folder.resolve("output");
        try (BreakableLine line = new BreakableLine(database);
                TestHouse house = TestHouse.open(line.over(database), TestHouse.SAMPLES, output, CAMPAIGN)) {
            CompletableFuture<Integer> run = CompletableFuture.supplyAsync(house::run);
            awaitFirstStep(database);
            line.cut();
            Thread.sleep(1_500);
            line.mend();
            assertThat(run.get(2, TimeUnit.MINUTES)).as(house.printed()).isZero();
        }
        assertThat(unfinished(database)).isZero();
        assertThat(output.resolve(CAMPAIGN).resolve("results.json")).isNotEmptyFile();
    }

    @Test
    void oneThatIsGoneForGoodEndsTheRunAndLeavesWhatWasPublished() throws Exception {
        String database = TestDatabase.fresh();
        Path output = folder.resolve("output");
        Path published = Files.createDirectories(output.resolve(CAMPAIGN)).resolve("results.json");
        Files.writeString(published, "of last night", StandardCharsets.UTF_8);
        System.setProperty("thidua.database.patience", "PT1S");
        try (BreakableLine line = new BreakableLine(database);
                TestHouse house = TestHouse.open(line.over(database), TestHouse.SAMPLES, output, CAMPAIGN)) {
            CompletableFuture<Integer> run = CompletableFuture.supplyAsync(house::run);
            awaitFirstStep(database);
            line.cut();
            assertThatThrownBy(() -> run.get(2, TimeUnit.MINUTES))
                    .hasCauseInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("Không kết nối được");
        } finally {
            System.clearProperty("thidua.database.patience");
        }
        assertThat(published).hasContent("of last night");
    }

    @Test
    void whatWasCutOffIsClosedByTheNextRun() throws IOException {
        String database = TestDatabase.fresh();
        try (TestHouse house =
                TestHouse.open(database, TestHouse.SAMPLES, folder.resolve("output"), "stnmt-tien-giang-2023")) {
            JobRepository repository = house.bean(JobRepository.class);
            JobParameters parameters = new JobParameters();
            JobInstance instance = repository.createJobInstance("thidua", parameters);
            JobExecution execution = repository.createJobExecution(instance, parameters, new ExecutionContext());
            repository.createStepExecution("ingest", execution);
            assertThat(house.run()).as(house.printed()).isZero();
            assertThat(repository.getJobExecution(execution.getId()).getStatus().isUnsuccessful())
                    .isTrue();
        }
        assertThat(unfinished(database)).isZero();
    }

    private static void awaitFirstStep(String database) throws InterruptedException {
        while (count(database, "select count(*) from batch_step_execution") == 0) {
            Thread.sleep(10);
        }
    }

    private static int unfinished(String database) {
        return count(
                database,
                "select (select count(*) from batch_job_execution where end_time is null)"
                        + " + (select count(*) from batch_step_execution where end_time is null)");
    }

    private static int count(String database, String sql) {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""))
                .sql(sql)
                .query(Integer.class)
                .single();
    }
}
