package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md promises under "Looking inside". */
class FlightRecordingTests {

    private static final String EVENTS = "org.springframework.batch.core.observability.jfr.events.";

    @TempDir
    Path folder;

    @Test
    void aRecordingTellsOfJobStepsAndChunks() throws IOException {
        Path file = folder.resolve("run.jfr");
        try (TestHouse house = TestHouse.open(
                        TestDatabase.fresh(), TestHouse.SAMPLES, folder.resolve("output"), "stnmt-tien-giang-2022");
                Recording recording = new Recording()) {
            recording.start();
            assertThat(house.run()).isZero();
            recording.dump(file);
        }

        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        assertThat(events)
                .filteredOn(event -> is(event, "job.JobExecutionEvent"))
                .hasSize(1);
        assertThat(events)
                .filteredOn(event -> is(event, "step.StepExecutionEvent"))
                .extracting(event -> event.getString("stepName"))
                .contains("inbox", "ingest", "reconcile", "standing", "recount", "present", "publish");
        assertThat(events)
                .filteredOn(event -> is(event, "step.chunk.ChunkTransactionEvent"))
                .isNotEmpty();
    }

    private static boolean is(RecordedEvent event, String name) {
        return event.getEventType().getName().equals(EVENTS + name);
    }
}
