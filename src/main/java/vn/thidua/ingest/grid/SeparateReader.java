package vn.thidua.ingest.grid;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;

/**
 * Reads by POI in a process of its own, which serves file after file. Java cannot end a thread that runs away or give back
 * what it ate, but the system can end a process: the file that it dies of is refused by name, the next one gets a new process.
 */
final class SeparateReader implements GridReader {

    /** As much as a workbook of some megabytes needs on a slow machine, and what a night can lose to one file. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static final SeparateReader SHARED = new SeparateReader(PoiProcess.class.getName(), LONGEST);

    private final String program;
    private final Duration longest;
    private @Nullable ReadingProcess process;

    SeparateReader(String program, Duration longest) {
        this.program = program;
        this.longest = longest;
    }

    @Override
    public synchronized Grid read(byte[] content) throws UnreadableFileException {
        try {
            return running().read(content, longest);
        } catch (IOException e) {
            throw stopped();
        }
    }

    private ReadingProcess running() throws IOException {
        ReadingProcess running = process;
        if (running == null || !running.alive()) {
            running = ReadingProcess.start(program);
            process = running;
        }
        return running;
    }

    private UnreadableFileException stopped() {
        ReadingProcess ended = process;
        process = null;
        String why = ended == null ? "không khởi động được tiến trình đọc" : ended.end();
        return new UnreadableFileException(FindingCode.FILE_READING_STOPPED, why);
    }
}
