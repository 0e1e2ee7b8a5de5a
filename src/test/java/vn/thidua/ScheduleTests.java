package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import picocli.CommandLine.ParseResult;

/** The schedules that administrators copy: right as far as a test can see without their schedulers. */
class ScheduleTests {

    private static final Path FOLDER = Path.of("jobs/schedule");
    private static final Path SERVICE = FOLDER.resolve("thidua.service");
    private static final Path CRON = FOLDER.resolve("thidua.cron");
    private static final Path TASK = FOLDER.resolve("thidua-task.xml");
    private static final Pattern RUN = Pattern.compile("/opt/thidua/thidua (run [^\n]*)");

    @Test
    void theServiceIsOnTime() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("thidua.timer"))).contains("03:00:00 Asia/Ho_Chi_Minh");
        assertThat(Files.readString(CRON)).contains("\n0 3 * * * thidua ");
        assertThat(task().getElementsByTagName("StartBoundary").item(0).getTextContent())
                .endsWith("T03:00:00");
    }

    @Test
    void whatTheyCallIsUnderstood() throws IOException {
        String arguments = task().getElementsByTagName("Arguments").item(0).getTextContent();
        for (String line : List.of(run(SERVICE), run(CRON), arguments)) {
            ParseResult parsed = Thidua.commandLine().parseArgs(line.split(" "));
            assertThat(parsed.subcommand().hasMatchedOption("--quiet")).as(line).isTrue();
        }
    }

    @Test
    void serviceAndCronDoTheSame() throws IOException {
        assertThat(run(CRON)).isEqualTo(run(SERVICE));
        assertThat(Files.readString(SERVICE)).contains("Environment=THIDUA_HOME=/var/lib/thidua\n");
        assertThat(Files.readString(CRON)).contains("\nTHIDUA_HOME=/var/lib/thidua\n");
    }

    @Test
    void theServiceMayWriteItsResultsAndItsBackups() throws IOException {
        String output = run(SERVICE).replaceFirst(".*--output (\\S+).*", "$1");
        String backup = Files.readString(FOLDER.resolve("thidua.service.d/backup.conf"));

        assertThat(Files.readString(SERVICE)).contains("\nReadWritePaths=" + output + "\n");
        assertThat(backup).contains("\nReadWritePaths=/srv/thidua-backup\n").contains("backup \"/srv/thidua-backup/");
    }

    @Test
    void theTaskIsWrittenAsWindowsExports() throws IOException {
        String text = Files.readString(TASK, StandardCharsets.UTF_16);

        assertThat(Files.readAllBytes(TASK)).startsWith(0xff, 0xfe);
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void theTaskRunsWithoutRightsOfAnAdministrator() {
        assertThat(task().getElementsByTagName("RunLevel").item(0).getTextContent())
                .isEqualTo("LeastPrivilege");
    }

    private static String run(Path file) throws IOException {
        Matcher matcher = RUN.matcher(Files.readString(file));
        assertThat(matcher.find()).as(file.toString()).isTrue();
        return matcher.group(1);
    }

    private static Document task() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(TASK.toFile());
        } catch (Exception e) {
            throw new AssertionError("The task is not well-formed", e);
        }
    }
}
