package vn.thidua;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.inbox.Inbox;

/** The whole program on a real database, from an inbox to an output folder, as the command line would start it. */
final class TestHouse implements AutoCloseable {

    static final Path JOBS = Path.of("jobs");
    static final Path SAMPLES = Path.of("input-samples");

    private final Run run;
    private final ConfigurableApplicationContext context;
    private final StringWriter printed = new StringWriter();

    private TestHouse(Run run, String database, Path home) {
        this.run = run;
        context = new SpringApplicationBuilder(ThiduaApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(
                        "thidua.home=" + home,
                        "spring.datasource.url=" + database,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=")
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Run.class, () -> run))
                .run();
    }

    /** A house on the given database; the log goes where the build's other traces are. */
    static TestHouse open(String database, Path inbox, Path output, String... campaigns) {
        return open(database, JOBS, inbox, output, campaigns);
    }

    static TestHouse open(String database, Path jobs, Path inbox, Path output, String... campaigns) {
        return open(database, jobs, inbox, output, false, false, campaigns);
    }

    /** A house whose runs leave the pack in English as well. */
    static TestHouse english(String database, Path inbox, Path output, String... campaigns) {
        return open(database, JOBS, inbox, output, false, true, campaigns);
    }

    /** A house whose runs publish nothing. */
    static TestHouse rehearsal(String database, Path inbox, Path output, String... campaigns) {
        return open(database, JOBS, inbox, output, true, false, campaigns);
    }

    static TestHouse rehearsal(String database, Path jobs, Path inbox, Path output) {
        return open(database, jobs, inbox, output, true, false);
    }

    private static TestHouse open(
            String database, Path jobs, Path inbox, Path output, boolean dry, boolean english, String... campaigns) {
        RuleBooks books = new RuleBooks(jobs);
        List<String> ids = campaigns.length == 0 ? books.ids() : List.of(campaigns);
        Run run = new Run(
                ids.stream().map(id -> books.read(id, english)).toList(), new Inbox(inbox), output, dry, english);
        return new TestHouse(run, database, Path.of("target", "test-home"));
    }

    /** Runs once; returns the exit code. */
    int run() {
        return context.getBean(Night.class).run(new PrintWriter(printed, true), false);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String printed() {
        return printed.toString();
    }

    JsonNode results(String campaign) {
        return json(run.output().resolve(campaign).resolve("results.json"));
    }

    static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
