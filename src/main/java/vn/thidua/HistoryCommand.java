package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.standing.history.RecordedRuns;

/** {@code thidua history}: the runs that came to an end. */
@Command(
        name = "history",
        description = "Liệt kê các lần chạy đã kết thúc của các đợt thi đua.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {"0:đã liệt kê", "1:có lỗi", "2:sai cách dùng"})
final class HistoryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ĐỢT", arity = "0..1", description = "Mã đợt thi đua; để trống là tất cả.")
    private @Nullable String campaign;

    @Override
    public Integer call() {
        CommandSpec command = requireNonNull(spec);
        try (DatabaseOnly database = DatabaseOnly.open()) {
            RecordedRuns runs = new RecordedRuns(JdbcClient.create(database.dataSource()));
            HistoryTable table = new HistoryTable(command.commandLine().getOut());
            asked(command, runs).forEach(id -> table.print(id, runs.of(id)));
            return ExitCode.PUBLISHED;
        }
    }

    private List<String> asked(CommandSpec command, RecordedRuns runs) {
        List<String> known = runs.exist() ? runs.campaigns() : List.of();
        if (known.isEmpty()) {
            command.commandLine().getOut().println("Chưa có lần chạy nào được ghi lại.");
            return List.of();
        }
        if (campaign == null) {
            return known;
        }
        if (!known.contains(campaign)) {
            throw new ParameterException(command.commandLine(), PastRuns.unknown(campaign, known));
        }
        return List.of(campaign);
    }
}
