package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class LastRunTests {

    @TempDir
    Path folder;

    @Test
    void aRunIsToldInOneLine() throws IOException {
        String campaign = "stnmt-tien-giang-2022";
        try (TestHouse house =
                TestHouse.open(TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), campaign)) {
            house.run();
            house.run();
            List<RunSummary.Outcome> outcomes = house.bean(RunSummary.class).outcomes();
            new LastRun("2022-12-01T20:00:00Z", "2022-12-01T20:00:09Z", 0, List.of(), outcomes)
                    .writeTo(folder.resolve("home"));
        }

        Path file = folder.resolve("home/last-run.json");
        assertThat(Files.readAllLines(file)).hasSize(1);
        JsonNode told = TestHouse.json(file);
        assertThat(told.get("exitCode").asInt()).isZero();
        JsonNode first = told.get("campaigns").get(0);
        assertThat(first.get("campaign").asString()).isEqualTo(campaign);
        assertThat(first.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(first.get("received").asInt()).isEqualTo(3);
        assertThat(first.get("accepted").asInt()).isEqualTo(3);
        assertThat(first.get("leaders").toString()).contains("cai-lay");
        assertThat(told.get("campaigns").get(1).get("state").asString()).isEqualTo("UNCHANGED");
    }

    @Test
    void aDryRunIsToldApart() {
        try (TestHouse house = TestHouse.rehearsal(
                TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), "stnmt-tien-giang-2022")) {
            assertThat(house.run()).isZero();
            assertThat(house.bean(RunSummary.class).outcomes())
                    .extracting(RunSummary.Outcome::state)
                    .containsExactly(RunSummary.State.DRY_RUN);
        }
    }

    @Test
    void theFormerLineIsReplaced() throws IOException {
        new LastRun("a", "b", 1, List.of(), List.of()).writeTo(folder);
        new LastRun("c", "d", 0, List.of(), List.of()).writeTo(folder);

        assertThat(folder.resolve("last-run.json"))
                .hasContent("{\"startedAt\":\"c\",\"finishedAt\":\"d\",\"exitCode\":0,\"strays\":[],\"campaigns\":[]}");
        assertThat(folder).isDirectoryContaining("glob:**last-run.json").isNotEmptyDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aRunRefusedForItsRuleBookIsTold() {
        CommandLine line = executed("run", "khong-co");

        assertThat(LastRun.command(line.getParseResult(), 2)).hasValueSatisfying(run -> {
            assertThat(run.lastRun(2).exitCode()).isEqualTo(2);
            assertThat(run.lastRun(2).campaigns()).isEmpty();
        });
    }

    @Test
    void aRunKeptOutByAnotherLeavesItsLineAlone() {
        assertThat(LastRun.command(executed("run", "khong-co").getParseResult(), 3))
                .isEmpty();
    }

    @Test
    void otherCommandsAreNoRuns() {
        for (List<String> arguments :
                List.of(List.of("--help"), List.of("run", "--help"), List.of("run", "--none"), List.of("--version"))) {
            CommandLine line = executed(arguments.toArray(String[]::new));
            assertThat(LastRun.command(line.getParseResult(), 0))
                    .as(arguments.toString())
                    .isEmpty();
        }
    }

    private static CommandLine executed(String... arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine line = Thidua.commandLine().setOut(nowhere).setErr(nowhere);
        line.execute(arguments);
        return line;
    }
}
