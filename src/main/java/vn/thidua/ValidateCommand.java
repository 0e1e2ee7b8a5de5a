package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.visual.Points;

/** {@code thidua validate}: the rule books alone, without database and without any file received. */
@Command(
        name = "validate",
        description = "Kiểm tra quy định chấm điểm của các đợt thi đua, không đọc tệp nộp nào.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {"0:mọi quy định đều đúng", "2:sai cách dùng hoặc có quy định chưa đúng"})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ĐỢT",
            arity = "0..*",
            description = "Mã đợt thi đua; để trống là tất cả, kể cả mẫu để chép.")
    private List<String> campaigns = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        JobsFolder folder = JobsFolder.of(requireNonNull(spec), jobs);
        List<String> asked = campaigns.isEmpty()
                ? folder.all()
                : campaigns.stream().distinct().toList();
        if (asked.isEmpty()) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "--jobs: không có đợt thi đua nào trong thư mục này");
        }
        folder.refuseUnknown(asked);
        boolean right = true;
        for (String id : asked) {
            right &= validate(out, folder.books(), id);
        }
        out.flush();
        return right ? ExitCode.PUBLISHED : ExitCode.USAGE;
    }

    private static boolean validate(PrintWriter out, RuleBooks books, String id) {
        try {
            Campaign campaign = books.read(id);
            out.printf(
                    "%s: đúng%s. %s%n", id, books.templates().contains(id) ? " (mẫu để chép)" : "", campaign.title());
            campaign.blocs().forEach(bloc -> out.println("  " + summary(bloc)));
            return true;
        } catch (InvalidCampaignException e) {
            out.printf("%s: CHƯA ĐÚNG, %d chỗ%n", id, e.mistakes().size());
            e.mistakes().forEach(mistake -> out.println("  " + mistake));
            return false;
        }
    }

    private static String summary(Bloc bloc) {
        return "%s: %d thành viên, bảng điểm %s có %d mục, %d tiêu chí, tối đa %s điểm"
                .formatted(
                        bloc.code(),
                        bloc.members().size(),
                        bloc.rubric().id(),
                        bloc.rubric().allSections().count(),
                        bloc.rubric().allCriteria().count(),
                        Points.plain(bloc.rubric().max()));
    }
}
