package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.finding.FindingCode;

/** Files that really run away in their reader, since their reader does what they say. */
class SeparateReaderTests {

    private final SeparateReader reader = new SeparateReader(Obedient.class.getName(), Duration.ofSeconds(8));

    @Test
    void aFileThatRunsForEverIsStoppedAndTheNextOneIsRead() throws UnreadableFileException {
        assertThat(stopped("loop")).isEqualTo("đọc quá lâu");
        assertThat(read("good")).isEqualTo("good");
    }

    @Test
    void aFileThatEatsAllMemoryIsStoppedAndTheNextOneIsRead() throws UnreadableFileException {
        assertThat(stopped("eat")).isEqualTo("cần quá nhiều bộ nhớ");
        assertThat(read("good")).isEqualTo("good");
    }

    @Test
    void aFileThatEndsTheProcessIsTold() throws UnreadableFileException {
        assertThat(read("good")).isEqualTo("good");
        assertThat(stopped("exit")).isEqualTo("làm tiến trình đọc bị dừng");
        assertThat(read("good")).isEqualTo("good");
    }

    @Test
    void whatAReaderPrintsOrThrowsDoesNotGarbleItsAnswers() throws UnreadableFileException {
        assertThat(read("print")).isEqualTo("print");
        UnreadableFileException refused = catchThrowableOfType(UnreadableFileException.class, () -> read("refuse"));
        assertThat(refused.code()).isEqualTo(FindingCode.FILE_PASSWORD_PROTECTED);
        assertThat(read("good")).isEqualTo("good");
    }

    private String stopped(String order) {
        UnreadableFileException refused = catchThrowableOfType(UnreadableFileException.class, () -> read(order));
        assertThat(refused.code()).isEqualTo(FindingCode.FILE_READING_STOPPED);
        return refused.why();
    }

    private String read(String order) throws UnreadableFileException {
        Grid grid = reader.read(order.getBytes(StandardCharsets.UTF_8));
        return grid.sheets().get(0).rows().get(0).cells().get(0).text();
    }

    /** A reader that does what the file says. */
    static final class Obedient {

        private static final List<byte[]> EATEN = new ArrayList<>();

        private Obedient() {}

        public static void main(String[] args) throws IOException {
            PoiProcess.serve(Obedient::obey);
        }

        private static Grid obey(byte[] content) throws UnreadableFileException {
            String order = new String(content, StandardCharsets.UTF_8);
            while (order.equals("loop")) {
                Thread.onSpinWait();
            }
            while (order.equals("eat")) {
                EATEN.add(new byte[1 << 20]);
            }
            if (order.equals("exit")) {
                Runtime.getRuntime().halt(7);
            }
            if (order.equals("print")) {
                System.out.println("noise");
            }
            if (order.equals("refuse")) {
                throw new UnreadableFileException(FindingCode.FILE_PASSWORD_PROTECTED, "x");
            }
            GridRow row = new GridRow(1, List.of(Cell.text(1, 0, order)));
            return new Grid(List.of(new SheetGrid("T", false, List.of(row))));
        }
    }
}
