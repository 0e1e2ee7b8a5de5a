package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;

/** {@code thidua diff}: why the tables of one run differ from those of another. */
@Command(
        name = "diff",
        description = "Nói vì sao bảng xếp hạng của một lần chạy khác với lần chạy khác.",
        customSynopsis = "thidua diff [-hV] [ĐỢT] [LẦN LẦN]",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {"0:đã so sánh", "1:có lỗi", "2:sai cách dùng hoặc không có lần chạy đó"})
final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "[ĐỢT] [LẦN LẦN]",
            hideParamSyntax = true,
            arity = "0..3",
            description =
                    "Mã đợt thi đua (để trống là tất cả) và số của hai lần chạy (để trống là hai lần công bố cuối).")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        boolean oneCampaign = arguments.size() % 2 == 1;
        List<Integer> numbers = numbers(arguments.subList(oneCampaign ? 1 : 0, arguments.size()));
        try (DatabaseOnly database = DatabaseOnly.open()) {
            RecordedRuns runs = new RecordedRuns(JdbcClient.create(database.dataSource()));
            List<String> campaigns = runs.exist() ? runs.campaigns() : List.of();
            if (campaigns.isEmpty()) {
                out().println("Chưa có lần chạy nào được ghi lại.");
                return ExitCode.PUBLISHED;
            }
            if (oneCampaign) {
                if (!campaigns.contains(arguments.get(0))) {
                    throw usage(PastRuns.unknown(arguments.get(0), campaigns));
                }
                campaigns = List.of(arguments.get(0));
            }
            compare(runs, campaigns, numbers);
            return ExitCode.PUBLISHED;
        }
    }

    private void compare(RecordedRuns runs, List<String> campaigns, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            campaigns.forEach(campaign -> out().println(new PastRuns(runs, campaign).lastChange()));
        } else if (campaigns.size() > 1) {
            throw usage("Cần mã đợt thi đua trước hai số lần chạy; có: " + String.join(", ", campaigns));
        } else {
            PastRuns past = new PastRuns(runs, campaigns.get(0));
            out().println(past.change(find(past, numbers.get(0)), find(past, numbers.get(1))));
        }
        out().flush();
    }

    private RecordedRun find(PastRuns past, int number) {
        return past.comparable(number).orElseThrow(() -> usage(past.incomparable(number)));
    }

    private List<Integer> numbers(List<String> texts) {
        try {
            return texts.stream().map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    "Số của lần chạy phải là số nguyên: " + String.join(" ", texts),
                    e);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }
}
