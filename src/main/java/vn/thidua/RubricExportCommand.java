package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.workbook.RubricTable;

/** {@code thidua rubric export}: a rule book's scoring table as a workbook for the conference. */
@Command(
        name = "export",
        description = "Ghi bảng điểm của một đợt thành bảng Excel để in và bàn ở hội nghị.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {"0:đã ghi", "2:sai cách dùng, tệp đã có hoặc quy định chưa đúng; không ghi gì"})
final class RubricExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ĐỢT", description = "Mã đợt thi đua.")
    private String campaign = "";

    @Option(names = "--bloc", paramLabel = "KHỐI", description = "Mã khối; cần khi đợt có nhiều khối.")
    private @Nullable String bloc;

    @Option(
            names = "--output",
            paramLabel = "TỆP",
            description = "Tệp .xlsx (mặc định: bang-diem-ĐỢT-KHỐI.xlsx ở thư mục đang đứng).")
    private @Nullable Path output;

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Override
    public Integer call() throws IOException {
        JobsFolder folder = JobsFolder.of(requireNonNull(spec), jobs);
        Campaign read = folder.read(campaign);
        Bloc chosen = bloc(folder, read);
        Path file = output == null ? Path.of("bang-diem-%s-%s.xlsx".formatted(read.id(), chosen.code())) : output;
        if (Files.exists(file)) {
            throw folder.usage("--output: %s đã có, không ghi đè".formatted(file));
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, RubricTable.of(read, chosen));
        requireNonNull(spec).commandLine().getOut().printf("Đã ghi bảng điểm %s: %s%n", chosen.code(), file);
        return ExitCode.PUBLISHED;
    }

    private Bloc bloc(JobsFolder folder, Campaign read) {
        List<String> codes = read.blocs().stream().map(Bloc::code).toList();
        if (bloc == null && codes.size() > 1) {
            throw folder.usage("Thiếu --bloc; có: %s".formatted(String.join(", ", codes)));
        }
        String code = bloc == null ? codes.get(0) : bloc;
        return read.bloc(code)
                .orElseThrow(() ->
                        folder.usage("--bloc: không có khối %s; có: %s".formatted(code, String.join(", ", codes))));
    }
}
