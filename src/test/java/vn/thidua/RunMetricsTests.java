package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMetricsTests {

    private static final String CAMPAIGN = "stnmt-tien-giang-2022";
    /** A sample of the text format: name, labels, value. */
    private static final Pattern SAMPLE =
            Pattern.compile("([a-z_]+)(\\{[a-z_]+=\"[^\"]*\"(?:,[a-z_]+=\"[^\"]*\")*})? ([-+0-9.E]+)");

    @TempDir
    Path folder;

    @Test
    void aRunLeavesItsFigures() throws IOException {
        try (TestHouse house =
                TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), CAMPAIGN)) {
            assertThat(house.run()).isZero();
            write(
                    house.bean(RunMetrics.class),
                    "2022-12-01T20:00:09Z",
                    0,
                    house.bean(RunSummary.class).outcomes());
        }

        Map<String, Double> told = told();
        assertThat(told)
                .containsEntry("thidua_run_exit_code", 0.0)
                .containsEntry("thidua_run_duration_seconds", 9.0)
                .containsEntry("thidua_run_end_timestamp_seconds", 1669924809.0)
                .containsEntry("thidua_run_last_success_timestamp_seconds", 1669924809.0)
                .containsEntry("thidua_campaign_failed{campaign=\"" + CAMPAIGN + "\"}", 0.0)
                .containsEntry("thidua_campaign_files{campaign=\"" + CAMPAIGN + "\",state=\"received\"}", 3.0)
                .containsEntry("thidua_campaign_files{campaign=\"" + CAMPAIGN + "\",state=\"accepted\"}", 3.0)
                .containsEntry("thidua_campaign_files{campaign=\"" + CAMPAIGN + "\",state=\"refused\"}", 0.0)
                .containsKey("thidua_campaign_missing{campaign=\"" + CAMPAIGN + "\"}");
        for (String step : List.of("inbox", "ingest", "reconcile", "standing", "recount", "present", "publish")) {
            assertThat(told.entrySet()).as(step).anySatisfy(sample -> {
                assertThat(sample.getKey())
                        .startsWith("spring_batch_step_seconds_sum{campaign=\"" + CAMPAIGN + "\"")
                        .contains("spring_batch_step_name=\"" + step + "\"")
                        .contains("spring_batch_step_status=\"COMPLETED\"");
                assertThat(sample.getValue()).isPositive();
            });
        }
        for (String kind : List.of("charts", "workbook", "slips", "papers", "slides", "page")) {
            assertThat(told)
                    .as(kind)
                    .containsEntry(
                            "thidua_drawing_seconds_count{campaign=\"" + CAMPAIGN + "\",kind=\"" + kind + "\"}", 1.0);
        }
        assertThat(told.keySet()).anyMatch(name -> name.startsWith("spring_batch_job_seconds_count{"));
    }

    @Test
    void aFailedRunKeepsTheTimeOfTheLastGoodOneAndTellsNoCounts() throws IOException {
        write(new RunMetrics(), "2022-12-01T20:00:09Z", 0, List.of());
        RunSummary.Outcome failed =
                new RunSummary.Outcome(CAMPAIGN, RunSummary.State.FAILED, 0, 0, 0, 0, Map.of(), "disk full");
        write(new RunMetrics(), "2022-12-02T20:00:09Z", 1, List.of(failed));
        write(new RunMetrics(), "2022-12-03T20:00:09Z", 1, List.of(failed));

        assertThat(told())
                .containsEntry("thidua_run_exit_code", 1.0)
                .containsEntry("thidua_run_end_timestamp_seconds", 1670097609.0)
                .containsEntry("thidua_run_last_success_timestamp_seconds", 1669924809.0)
                .containsEntry("thidua_campaign_failed{campaign=\"" + CAMPAIGN + "\"}", 1.0)
                .doesNotContainKey("thidua_campaign_missing{campaign=\"" + CAMPAIGN + "\"}");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFirstRunThatFailsNamesNoSuccess() throws IOException {
        write(new RunMetrics(), "2022-12-01T20:00:09Z", 2, List.of());

        assertThat(told())
                .containsEntry("thidua_run_exit_code", 2.0)
                .doesNotContainKey("thidua_run_last_success_timestamp_seconds");
    }

    private void write(RunMetrics metrics, String end, int exitCode, List<RunSummary.Outcome> outcomes) {
        String start = end.replace(":09Z", ":00Z");
        metrics.writeTo(folder, new LastRun(start, end, exitCode, List.of(), outcomes));
    }

    /** Every line of the file is a comment or a sample. */
    private Map<String, Double> told() throws IOException {
        Map<String, Double> samples = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(RunMetrics.NAME))) {
            if (!line.startsWith("# HELP ") && !line.startsWith("# TYPE ")) {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                String labels = sample.group(2) == null ? "" : sample.group(2);
                assertThat(samples.put(sample.group(1) + labels, Double.valueOf(sample.group(3))))
                        .as("twice: " + line)
                        .isNull();
            }
        }
        return samples;
    }
}
