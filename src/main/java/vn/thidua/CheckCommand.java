package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.rulebook.RuleBooks;

/** {@code thidua check}: tries a file before it is sent. Needs no database and leaves nothing behind. */
@Command(
        name = "check",
        description = "Kiểm tra thử tệp trước khi gửi: không cần cơ sở dữ liệu, không lưu gì.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:không có lỗi (có thể có cảnh báo)",
            "2:sai cách dùng hoặc sai quy định chấm điểm",
            "4:có tệp sẽ bị trả lại"
        })
final class CheckCommand implements Callable<Integer> {

    /** One byte more than is read of any file, so that it is seen to be too large. */
    private static final int MOST_BYTES = (32 << 20) + 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Các tệp cần kiểm tra.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--campaign",
            paramLabel = "ĐỢT",
            description = "Mã đợt thi đua; để trống thì chương trình tự tìm theo thư mục hoặc nội dung.")
    private @Nullable String campaign;

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Ngôn ngữ của các phát hiện.")
    private String language = "vi";

    @Override
    public Integer call() {
        CommandSpec command = requireNonNull(spec);
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw usage("không có tệp " + file);
            }
        }
        if (!List.of("vi", "en").contains(language)) {
            throw usage("--lang: chỉ có vi và en");
        }
        List<CheckedFile> checked;
        try {
            RuleBooks books = new RuleBooks(jobs == null ? Home.resolve("jobs") : jobs.toAbsolutePath());
            checked = files.stream().map(file -> check(file, books)).toList();
        } catch (InvalidCampaignException e) {
            command.commandLine().getErr().println("Quy định chấm điểm chưa đúng, chưa đọc tệp nào:");
            e.mistakes().forEach(mistake -> command.commandLine().getErr().println("  " + mistake));
            return ExitCode.USAGE;
        }
        CheckReport report = new CheckReport(command.commandLine().getOut(), Locale.forLanguageTag(language));
        if (json) {
            report.json(checked);
        } else {
            report.table(checked);
        }
        return checked.stream().anyMatch(CheckedFile::refused) ? ExitCode.INCOMPLETE : ExitCode.PUBLISHED;
    }

    private CheckedFile check(Path file, RuleBooks books) {
        List<String> known = books.ids();
        String named = campaign == null ? folder(file, known) : campaign;
        if (named != null && !known.contains(named)) {
            throw usage("không có đợt thi đua %s; có: %s".formatted(named, String.join(", ", known)));
        }
        List<String> asked = named == null ? known : List.of(named);
        if (asked.isEmpty()) {
            throw usage("--jobs: không có đợt thi đua nào trong thư mục này");
        }
        List<Campaign> campaigns =
                asked.stream().map(id -> books.read(id, false)).toList();
        return CheckedFile.fitting(file.toString(), content(file), campaigns);
    }

    /** The nearest folder above the file that is named as a campaign. */
    private static @Nullable String folder(Path file, List<String> known) {
        for (Path above = file.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
            Path name = above.getFileName();
            if (name != null && known.contains(name.toString())) {
                return name.toString();
            }
        }
        return null;
    }

    private static byte[] content(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được tệp " + file, e);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }
}
