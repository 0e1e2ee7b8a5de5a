package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.database.LockedException;
import vn.thidua.database.Schema;
import vn.thidua.ingest.AgencyIndex;
import vn.thidua.reconcile.Dockets;
import vn.thidua.reconcile.Dossiers;
import vn.thidua.standing.AwardTraces;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.years.PastTables;
import vn.thidua.standing.years.Years;

/** {@code thidua explain}: why an agency has the score, rank, class or proposals that the last run gave it. */
@Command(
        name = "explain",
        description =
                "Giải trình điểm, hạng, xếp loại, khen thưởng của một đơn vị theo lần chạy gần nhất; không chạy gì.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã giải trình",
            "1:có lỗi",
            "2:sai cách dùng, sai quy định chấm điểm hoặc chưa có kết quả",
            "3:đang có lượt chạy, chưa xem được"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Mã đợt thi đua.")
    private String campaign = "";

    @Parameters(index = "1", paramLabel = "ĐƠN_VỊ", description = "Mã, tên hoặc tên khác của đơn vị.")
    private String agency = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "MỤC",
            description = "Mã tiêu chí, mục hoặc quy tắc; hoặc: hạng, loại, khen thưởng, tổng. Để trống là tất cả.")
    private List<String> words = List.of();

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Override
    public Integer call() {
        CommandSpec command = requireNonNull(spec);
        List<Explanation> told;
        try {
            told = told(book());
        } catch (InvalidCampaignException e) {
            e.mistakes().forEach(mistake -> command.commandLine().getErr().println("  " + mistake));
            return ExitCode.USAGE;
        } catch (LockedException e) {
            command.commandLine().getErr().println(e.getMessage());
            command.commandLine()
                    .getErr()
                    .println(
                            "Giải trình của lần công bố trước nằm ở trang “Giải trình điểm” trong bảng kết quả của khối.");
            return ExitCode.LOCKED;
        }
        if (json) {
            command.commandLine().getOut().println(ExplanationJson.text(told));
        } else {
            new ExplanationText(command.commandLine().getOut()).print(told);
        }
        command.commandLine().getOut().flush();
        return ExitCode.PUBLISHED;
    }

    private Campaign book() {
        Path folder = jobs == null ? Home.resolve("jobs") : jobs.toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw usage("--jobs: không có thư mục " + folder);
        }
        RuleBooks shelf = new RuleBooks(folder);
        if (!shelf.ids().contains(campaign)) {
            throw usage("Không có đợt thi đua %s; có: %s".formatted(campaign, String.join(", ", shelf.ids())));
        }
        return shelf.read(campaign, false);
    }

    /** Everything is read at once, so that the database is let go before the first line is printed. */
    private List<Explanation> told(Campaign book) {
        Agency asked = agency(book);
        Bloc bloc = book.blocs().stream()
                .filter(candidate -> candidate.member(asked.code()).isPresent())
                .findFirst()
                .orElseThrow();
        String subject = words.isEmpty() ? null : String.join(" ", words);
        Asked what = Asked.of(subject, bloc.rubric()).orElseThrow(() -> usage(Asked.unknown(subject, bloc.rubric())));
        try (DatabaseOnly database = DatabaseOnly.open()) {
            return what.of(explanations(database.dataSource(), book, bloc), asked.code());
        }
    }

    private BlocExplanations explanations(DataSource database, Campaign book, Bloc bloc) {
        JdbcClient jdbc = JdbcClient.create(database);
        StandingTables tables = new StandingTables(jdbc, database);
        if (!new Schema(database).current() || !tables.areOf(book) || !tables.has(book, bloc)) {
            throw usage("Chưa có kết quả của %s theo quy định chấm điểm này; hãy chạy: thidua run %s"
                    .formatted(campaign, campaign));
        }
        BlocSources sources = new BlocSources(
                new Dossiers(jdbc),
                tables,
                new BreakTables(jdbc, database),
                new AwardTraces(jdbc, database),
                new Years(new PastTables(jdbc)));
        return new BlocExplanations(sources.of(book, bloc, new Dockets(jdbc).of(book)));
    }

    private Agency agency(Campaign book) {
        return book.agency(agency).orElseGet(() -> {
            AgencyIndex index = new AgencyIndex(book);
            Set<Agency> found = index.find(agency);
            if (found.size() == 1) {
                return found.iterator().next();
            }
            throw usage(
                    found.isEmpty()
                            ? "Không có đơn vị “%s”; có thể là: %s".formatted(agency, index.expected(agency))
                            : "“%s” có thể là: %s".formatted(agency, named(found)));
        });
    }

    private static String named(Set<Agency> agencies) {
        return agencies.stream()
                .map(one -> one.name() + " (" + one.code() + ")")
                .collect(Collectors.joining("; "));
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }
}
