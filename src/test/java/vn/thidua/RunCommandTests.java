package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything starts. */
class RunCommandTests {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void anUnknownCampaignIsWrongUsageAndTheKnownOnesAreNamed() {
        assertThat(execute("khong-co")).isEqualTo(2);
        assertThat(errors.toString()).contains("khong-co").contains("cdvc-khoi-1-2022");
    }

    @Test
    void anInboxThatIsNotThereIsWrongUsage() {
        assertThat(execute("--inbox", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("--inbox").contains("none");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(execute("--khong-co")).isEqualTo(2);
        assertThat(errors.toString())
                .startsWith("Sai cách dùng: không hiểu --khong-co")
                .contains("thidua run --help");
    }

    @Test
    void aWrongRuleBookStopsBeforeTheFirstFileAndTellsFileAndLine() throws IOException {
        Path book = Files.createDirectories(folder.resolve("jobs/broken")).resolve("campaign.yaml");
        Files.writeString(book, "id: broken\ntitle: [\n", StandardCharsets.UTF_8);

        assertThat(execute("--jobs", folder.resolve("jobs").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("campaign.yaml:");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    /** The other book is wrong, so that nothing starts and all that stops the run is told. */
    @Test
    void staleEnglishNamesStopOnlyARunThatIsToSpeakEnglish() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022");
        Files.writeString(jobs.resolve("cdvc-khoi-1-2022/english.yaml"), "Đơn vị cũ: Former unit");
        Files.delete(jobs.resolve("khoi-kh-vh-xh-2022/rubric.yaml"));

        assertThat(execute("--jobs", jobs.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("rubric.yaml").doesNotContain("english.yaml");

        assertThat(execute("--jobs", jobs.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(errors.toString()).contains("english.yaml:1  Đơn vị cũ: ");
    }

    @Test
    void anOutputThatIsAFileIsWrongUsage() throws IOException {
        Files.writeString(folder.resolve("output"), "a file");

        assertThat(execute()).isEqualTo(2);
        assertThat(errors.toString()).contains("--output").contains("không phải là thư mục");
    }

    @Test
    void helpSpeaksVietnamese() {
        StringWriter out = new StringWriter();

        assertThat(Thidua.commandLine().setOut(new PrintWriter(out, true)).execute("run", "--help"))
                .isZero();
        assertThat(out.toString()).startsWith("Cách dùng: thidua run").doesNotContain("Show this help", "Usage");
    }

    private int execute(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "run";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--output";
        all[arguments.length + 2] = folder.resolve("output").toString();
        return Thidua.commandLine().setErr(new PrintWriter(errors, true)).execute(all);
    }
}
