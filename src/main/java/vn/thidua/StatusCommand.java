package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.database.LockedException;
import vn.thidua.reconcile.Boards;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dockets;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;

/** {@code thidua status}: how the papers stand that are owed, as the last run left them. */
@Command(
        name = "status",
        description = "Xem tình hình nộp hồ sơ theo lần chạy gần nhất; không chạy gì.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã xem",
            "1:có lỗi",
            "2:sai cách dùng hoặc sai quy định chấm điểm",
            "3:đang có lượt chạy, chưa xem được"
        })
final class StatusCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ĐỢT", arity = "0..*", description = "Mã đợt thi đua; để trống là tất cả.")
    private List<String> campaigns = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Override
    public Integer call() {
        CommandSpec command = requireNonNull(spec);
        List<StatusTable> tables;
        try {
            tables = tables(books(command));
        } catch (InvalidCampaignException e) {
            e.mistakes().forEach(mistake -> command.commandLine().getErr().println("  " + mistake));
            return ExitCode.USAGE;
        } catch (LockedException e) {
            command.commandLine().getErr().println(e.getMessage());
            command.commandLine()
                    .getErr()
                    .println("Tình hình của lần công bố trước nằm trong tệp tinh-hinh-nop.xlsx của từng đợt.");
            return ExitCode.LOCKED;
        }
        tables.forEach(table -> table.print(command.commandLine().getOut()));
        command.commandLine().getOut().flush();
        return ExitCode.PUBLISHED;
    }

    /** Everything is read at once, so that the database is let go before the first line is printed. */
    private static List<StatusTable> tables(List<Campaign> books) {
        try (DatabaseOnly database = DatabaseOnly.open()) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            return books.stream().map(campaign -> table(jdbc, campaign)).toList();
        }
    }

    private static StatusTable table(JdbcClient jdbc, Campaign campaign) {
        RecordedRuns runs = new RecordedRuns(jdbc);
        Optional<RecordedRun> last = runs.exist() && looked(jdbc) ? runs.last(campaign.id()) : Optional.empty();
        if (last.isEmpty()) {
            return new StatusTable(campaign, null, null, null);
        }
        Docket docket = new Dockets(jdbc).of(campaign);
        return new StatusTable(campaign, last.get(), docket, new Boards(jdbc).of(campaign, docket));
    }

    /** Whether a run of this program or a later one has made its tables. */
    private static boolean looked(JdbcClient jdbc) {
        return jdbc.sql("select to_regclass('extended_due') is not null")
                .query(Boolean.class)
                .single();
    }

    private List<Campaign> books(CommandSpec command) {
        Path folder = jobs == null ? Home.resolve("jobs") : jobs.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "--jobs: không có thư mục " + folder);
        }
        RuleBooks shelf = new RuleBooks(folder);
        List<String> known = shelf.ids();
        List<String> unknown =
                campaigns.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Không có đợt thi đua %s; có: %s".formatted(String.join(", ", unknown), String.join(", ", known)));
        }
        return (campaigns.isEmpty() ? known : campaigns)
                .stream().distinct().map(shelf::read).toList();
    }
}
