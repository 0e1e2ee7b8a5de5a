package vn.thidua;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.database.EarlyStart;
import vn.thidua.database.RunLock;
import vn.thidua.inbox.Inbox;

/** {@code thidua run}: from the inbox to the published folders. */
@Command(
        name = "run",
        description = "Đọc thư mục nộp, chấm điểm, xếp hạng và công bố kết quả của các đợt thi đua.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã công bố",
            "1:có đợt bị lỗi, không công bố; kết quả trước đó còn nguyên",
            "2:sai cách dùng, sai quy định chấm điểm hoặc máy không dùng được; chưa làm gì",
            "3:một lượt chạy khác đang giữ khóa; chưa làm gì",
            "4:với --strict: đã công bố nhưng còn tệp bị trả lại hoặc còn thiếu"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ĐỢT", arity = "0..*", description = "Mã đợt thi đua; để trống là tất cả.")
    private List<String> campaigns = new ArrayList<>();

    @Option(names = "--inbox", paramLabel = "THƯ_MỤC", description = "Thư mục nộp (mặc định: input-samples).")
    private @Nullable Path inbox;

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Option(names = "--output", paramLabel = "THƯ_MỤC", description = "Nơi để kết quả (mặc định: output).")
    private @Nullable Path output;

    @Option(names = "--strict", description = "Kết thúc bằng mã 4 khi còn tệp bị trả lại hoặc còn thiếu.")
    private boolean strict;

    @Option(
            names = "--dry-run",
            description = "Chạy thử: tính hết, nói kết quả sẽ thay đổi thế nào, không vẽ và không công bố gì.")
    private boolean dryRun;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "en: để thêm bộ tài liệu bằng tiếng Anh trong thư mục en/ của mỗi đợt.")
    private String language = "vi";

    @Option(names = "--quiet", description = "Không in gì khi mọi việc suôn sẻ; mã khác 0 thì in hết ra luồng lỗi.")
    private boolean quiet;

    private final Instant startedAt = Clock.systemUTC().instant();
    private List<RunSummary.Outcome> outcomes = List.of();
    private List<String> strays = List.of();
    private @Nullable RunMetrics metrics;

    /** Leaves word of this run for a monitor, once the exit code is known; a dry run is no night that anybody waits for. */
    void tell(int exitCode, Path home) {
        LastRun run = lastRun(exitCode);
        run.writeTo(home);
        if (!dryRun) {
            (metrics == null ? new RunMetrics() : metrics).writeTo(home, run);
        }
    }

    LastRun lastRun(int exitCode) {
        return new LastRun(startedAt.toString(), Clock.systemUTC().instant().toString(), exitCode, strays, outcomes);
    }

    @Override
    public Integer call() {
        Path inboxFolder = folder(inbox, "input-samples", "--inbox");
        Path jobsFolder = folder(jobs, "jobs", "--jobs");
        Path outputFolder = output == null ? Home.resolve("output") : output.toAbsolutePath();
        if (Files.exists(outputFolder) && !Files.isDirectory(outputFolder)) {
            throw usage("--output: %s không phải là thư mục".formatted(outputFolder));
        }
        if (!List.of("vi", "en").contains(language)) {
            throw usage("--lang: chỉ có vi và en");
        }
        RuleBooks shelf = new RuleBooks(jobsFolder);
        boolean english = language.equals("en");
        List<String> known = shelf.ids();
        List<String> wanted = wanted(shelf, known);
        FutureTask<Run> asked = new FutureTask<>(() ->
                new Run(read(shelf, wanted, english), known, new Inbox(inboxFolder), outputFolder, dryRun, english));
        try {
            return night(asked);
        } catch (InvalidCampaignException e) {
            err().println("Quy định chấm điểm chưa đúng, chưa đọc tệp nào:");
            e.mistakes().forEach(mistake -> err().println("  " + mistake));
            return ExitCode.USAGE;
        }
    }

    /** @param asked reads the rule books, which takes about as long as Spring and the database server need to come up */
    private int night(FutureTask<Run> asked) {
        try (RunLock lock = RunLock.take(Home.data(), Clock.systemUTC());
                ConfigurableApplicationContext context = start(asked, lock)) {
            StringWriter kept = new StringWriter();
            try {
                int code = context.getBean(Night.class).run(quiet ? new PrintWriter(kept) : out(), strict);
                if (code != ExitCode.PUBLISHED) {
                    err().print(kept);
                    err().flush();
                }
                return code;
            } finally {
                outcomes = context.getBean(RunSummary.class).outcomes();
                strays = context.getBean(RunSummary.class).strays();
                metrics = context.getBean(RunMetrics.class);
            }
        }
    }

    private ConfigurableApplicationContext start(FutureTask<Run> asked, RunLock lock) {
        // Two threads that both were the first to log would each complain of the other.
        LoggerFactory.getILoggerFactory();
        Thread reading = new Thread(asked, "rule-books");
        reading.setDaemon(true);
        reading.start();
        try {
            return new SpringApplicationBuilder(ThiduaApplication.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties("thidua.home=" + Home.data(), "thidua.quiet=" + quiet)
                    .initializers(new EarlyStart(), context -> {
                        context.addBeanFactoryPostProcessor(
                                beans -> beans.registerSingleton("run", read(asked, context)));
                        // Not for the context to close: the lock must outlive the database server.
                        ((GenericApplicationContext) context)
                                .registerBean(RunLock.class, () -> lock, bean -> bean.setDestroyMethodName(""));
                    })
                    .run();
        } catch (AbandonedRunException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits for the rule books once Spring knows all classes; where they are wrong, nothing starts. */
    private static Run read(FutureTask<Run> asked, ConfigurableApplicationContext context) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandoned(context, e);
        } catch (ExecutionException e) {
            throw abandoned(context, e.getCause());
        }
    }

    /** Of all that may end a start this alone is no failure to Spring, which would log it as one. */
    private static AbandonedRunException abandoned(ConfigurableApplicationContext context, @Nullable Throwable cause) {
        AbandonedRunException abandoned = new AbandonedRunException(context);
        abandoned.initCause(cause);
        return abandoned;
    }

    /** The campaigns asked for. */
    private List<String> wanted(RuleBooks books, List<String> known) {
        List<String> asked =
                campaigns.isEmpty() ? known : campaigns.stream().distinct().toList();
        if (known.isEmpty()) {
            throw usage("--jobs: không có đợt thi đua nào trong thư mục này");
        }
        List<String> unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty() && books.templates().containsAll(unknown)) {
            throw usage("%s là mẫu để chép, không chạy; chép bằng: thidua new-year NĂM --from %s --id MÃ_MỚI"
                    .formatted(String.join(", ", unknown), unknown.get(0)));
        }
        if (!unknown.isEmpty()) {
            throw usage(
                    "Không có đợt thi đua %s; có: %s".formatted(String.join(", ", unknown), String.join(", ", known)));
        }
        return asked;
    }

    /** All rule books asked for; the mistakes of all of them at once. */
    private static List<Campaign> read(RuleBooks books, List<String> asked, boolean english) {
        List<Campaign> read = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (String id : asked) {
            try {
                read.add(books.read(id, english));
            } catch (InvalidCampaignException e) {
                mistakes.addAll(e.mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidCampaignException(mistakes);
        }
        return read;
    }

    private Path folder(@Nullable Path given, String byDefault, String option) {
        Path folder = given == null ? Home.resolve(byDefault) : given.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw usage("%s: không có thư mục %s".formatted(option, folder));
        }
        return folder;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it before the call");
        }
        return spec;
    }
}
