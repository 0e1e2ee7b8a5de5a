package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.visual.Points;
import vn.thidua.workbook.draft.Draft;

/** {@code thidua rubric draft}: a rubric file from the table that a secretary drafted. */
@Command(
        name = "draft",
        description = "Dựng bảng điểm của quy định (rubric.yaml) từ bảng soạn trong Excel hoặc Word (.docx).",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã dựng, dùng được; có thể còn câu hỏi",
            "2:không đọc được bảng hoặc tệp đích đã có; không ghi gì",
            "4:đã dựng nhưng còn câu hỏi phải trả lời trước khi dùng"
        })
final class RubricDraftCommand implements Callable<Integer> {

    static final String QUESTIONS = "cau-hoi.md";

    /** A drafted table has some hundred kilobytes. */
    private static final long LARGEST = 50L << 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "BẢNG_ĐIỂM", description = "Tệp Excel hoặc Word (.docx).")
    private Path table = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "NƠI",
            description =
                    "Thư mục hoặc tệp .yaml (mặc định: rubric.yaml ở thư mục đang đứng); câu hỏi ghi vào cau-hoi.md"
                            + " bên cạnh.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path file = target();
        Path questions = file.resolveSibling(QUESTIONS);
        refuseExisting(file);
        refuseExisting(questions);
        Draft draft = draft();
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, draft.yaml());
        if (!draft.questions().isEmpty() || !draft.mistakes().isEmpty()) {
            Files.writeString(questions, draft.page());
        }
        tell(draft, file, questions);
        return draft.mistakes().isEmpty() ? ExitCode.PUBLISHED : ExitCode.INCOMPLETE;
    }

    private Path target() {
        Path given = (output == null ? Path.of("rubric.yaml") : output).toAbsolutePath();
        return given.toString().endsWith(".yaml") ? given : given.resolve("rubric.yaml");
    }

    private void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw usage("%s đã có, không ghi đè; chọn nơi khác bằng --output".formatted(file));
        }
    }

    private Draft draft() throws IOException {
        if (!Files.isRegularFile(table)) {
            throw usage("không có tệp %s".formatted(table));
        }
        if (Files.size(table) > LARGEST) {
            throw usage("%s lớn hơn %d MB".formatted(table, LARGEST >> 20));
        }
        try {
            return Draft.of(Files.readAllBytes(table), String.valueOf(table.getFileName()));
        } catch (IllegalArgumentException e) {
            throw usage("%s: %s".formatted(table, e.getMessage()));
        }
    }

    private void tell(Draft draft, Path file, Path questions) {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        Rubric rubric = draft.rubric();
        out.printf(
                "Đã dựng %s: %d mục, %d tiêu chí, %d quy tắc, tối đa %s điểm%n",
                file,
                rubric.allSections().count(),
                rubric.allCriteria().count(),
                rubric.allCriteria().flatMap(Criterion::allRules).count(),
                Points.plain(rubric.max()));
        draft.questions().forEach(question -> out.println((question.blocking() ? "  PHẢI SỬA " : "  hỏi ") + question));
        draft.mistakes().forEach(mistake -> out.println("  chưa đúng: " + mistake));
        if (!draft.questions().isEmpty() || !draft.mistakes().isEmpty()) {
            out.printf("Câu hỏi: %s%n", questions);
        }
        out.flush();
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(requireNonNull(spec).commandLine(), sentence);
    }
}
