package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.workbook.template.LastYear;
import vn.thidua.workbook.template.TemplateFile;
import vn.thidua.workbook.template.TemplateKind;
import vn.thidua.workbook.template.Templates;

/** {@code thidua template}: blank forms from the rule book, without a database. */
@Command(
        name = "template",
        description =
                "Làm biểu mẫu từ quy định chấm điểm: mỗi đơn vị một bảng, kèm biểu mẫu của bên thẩm định và các sổ.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã ghi tất cả biểu mẫu",
            "1:có tệp khác đã nằm ở chỗ của biểu mẫu, được giữ nguyên; các biểu mẫu còn lại đã ghi",
            "2:sai cách dùng hoặc sai quy định chấm điểm; chưa ghi gì"
        })
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ĐỢT", description = "Mã đợt thi đua.")
    private String id = "";

    @Option(names = "--bloc", paramLabel = "KHỐI", description = "Chỉ làm cho khối này.")
    private @Nullable String bloc;

    @Option(names = "--agency", paramLabel = "ĐƠN_VỊ", description = "Chỉ làm cho đơn vị mang mã này.")
    private @Nullable String agency;

    @Option(
            names = "--kind",
            paramLabel = "LOẠI",
            split = ",",
            description =
                    "Chỉ làm loại này: tu-cham, de-nghi, bien-ban, tham-dinh, dieu-chinh, giao-uoc, bao-cao-giao-uoc, phong-trao, chi-so,"
                            + " so-tiep-nhan, quyet-dinh.")
    private String[] kinds = {};

    @Option(
            names = "--last-year",
            paramLabel = "THƯ_MỤC",
            description = "Kết quả đã công bố của năm trước, để in điểm năm trước bên cạnh.")
    private @Nullable Path lastYear;

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Option(
            names = "--output",
            paramLabel = "THƯ_MỤC",
            description = "Nơi để biểu mẫu (mặc định: output/bieu-mau/ĐỢT).")
    private @Nullable Path output;

    @Option(names = "--force", description = "Ghi đè tệp đã có, kể cả khi nội dung khác.")
    private boolean force;

    private List<String> inBloc = List.of();
    private int written;
    private int kept;

    @Override
    public Integer call() {
        JobsFolder folder = JobsFolder.of(requireNonNull(spec), jobs);
        return write(folder.read(id));
    }

    private int write(Campaign campaign) {
        checkNames(campaign);
        LastYear before = lastYear == null ? LastYear.UNKNOWN : PastScores.read(lastYear, this::usage);
        Templates templates = new Templates(campaign, before);
        Path folder = output == null ? Home.resolve("output/bieu-mau").resolve(id) : output.toAbsolutePath();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw usage("--output: %s không phải là thư mục".formatted(folder));
        }
        templates.write(wanted(templates), this::chosen, file -> place(folder, file));
        requireNonNull(spec).commandLine().getOut().println("Đã ghi " + written + " biểu mẫu vào " + folder);
        if (kept > 0) {
            err("Giữ nguyên %d tệp đã có và khác với biểu mẫu; muốn ghi đè thì thêm --force.".formatted(kept));
        }
        return kept > 0 ? ExitCode.FAILED : ExitCode.PUBLISHED;
    }

    private void checkNames(Campaign campaign) {
        if (bloc != null && campaign.bloc(bloc).isEmpty()) {
            throw usage("--bloc: không có khối %s; có: %s"
                    .formatted(
                            bloc,
                            codes(campaign.blocs().stream().map(Bloc::code).toList())));
        }
        if (agency != null && campaign.agency(agency).isEmpty()) {
            throw usage("--agency: không có đơn vị %s; có: %s"
                    .formatted(
                            agency,
                            codes(campaign.blocs().stream()
                                    .flatMap(each -> each.members().stream())
                                    .map(Agency::code)
                                    .toList())));
        }
        inBloc = bloc == null
                ? List.of()
                : campaign.bloc(bloc).stream()
                        .flatMap(each -> each.members().stream())
                        .map(Agency::code)
                        .toList();
    }

    private boolean chosen(Agency candidate) {
        return (agency == null || agency.equals(candidate.code()))
                && (bloc == null || inBloc.contains(candidate.code()));
    }

    private List<TemplateKind> wanted(Templates templates) {
        return kinds.length == 0
                ? templates.kinds()
                : Arrays.stream(kinds).map(this::kind).distinct().toList();
    }

    private TemplateKind kind(String written) {
        return TemplateKind.named(written)
                .orElseThrow(() -> usage("--kind: không có loại %s; có: %s".formatted(written, TemplateKind.words())));
    }

    /** A file that differs may have been filled in already. */
    private void place(Path folder, TemplateFile file) {
        Path target = folder.resolve(file.name());
        try {
            if (Files.exists(target) && !force && !Arrays.equals(Files.readAllBytes(target), file.content())) {
                kept++;
                return;
            }
            Files.createDirectories(target.getParent());
            Files.write(target, file.content());
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException("Không ghi được " + target, e);
        }
    }

    private static String codes(List<String> codes) {
        return codes.stream().collect(Collectors.joining(", "));
    }

    private ParameterException usage(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }

    private void err(String line) {
        requireNonNull(spec).commandLine().getErr().println(line);
    }
}
