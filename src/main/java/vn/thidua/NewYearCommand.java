package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.rulebook.NextYear;
import vn.thidua.campaign.rulebook.RuleBooks;

/** {@code thidua new-year}: the next year's rule book and inbox folder from this year's. */
@Command(
        name = "new-year",
        description = "Mở đợt thi đua của năm mới từ quy định của một đợt đã có hoặc từ mẫu.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {"0:đã mở đợt mới", "2:sai cách dùng, đợt đã có hoặc quy định chưa đúng; không ghi gì"})
final class NewYearCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NĂM", description = "Năm thi đua mới.")
    private int year;

    @Option(names = "--from", required = true, paramLabel = "ĐỢT", description = "Đợt hoặc mẫu được chép.")
    private String from = "";

    @Option(
            names = "--id",
            paramLabel = "MÃ",
            description = "Mã đợt mới (mặc định: mã đợt cũ với năm mới); chữ thường không dấu, chữ số, gạch nối.")
    private @Nullable String id;

    @Option(names = "--jobs", paramLabel = "THƯ_MỤC", description = "Quy định chấm điểm (mặc định: jobs).")
    private @Nullable Path jobs;

    @Option(names = "--inbox", paramLabel = "THƯ_MỤC", description = "Thư mục nộp (mặc định: input-samples).")
    private @Nullable Path inbox;

    @Option(
            names = "--output",
            paramLabel = "THƯ_MỤC",
            description = "Nơi có kết quả của đợt cũ, để biết khối trưởng kế tiếp (mặc định: output).")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        JobsFolder folder = JobsFolder.of(requireNonNull(spec), jobs);
        Campaign old = folder.read(from);
        String fresh = id == null ? idFor(old) : id;
        Path received = (inbox == null ? Home.resolve("input-samples") : inbox.toAbsolutePath()).resolve(fresh);
        refuse(folder, fresh, received, old);
        Succeeding heads = Succeeding.of(old, year, output == null ? Home.resolve("output") : output.toAbsolutePath());
        NextYear next = new NextYear(folder.path(), old, year, fresh, heads.codes());
        Map<String, String> files = next.files();
        try {
            check(fresh, files, next.logo());
        } catch (InvalidCampaignException e) {
            e.mistakes().forEach(mistake -> err().println("  " + mistake));
            throw folder.usage("Quy định chép sang năm %d chưa đúng, không ghi gì".formatted(year));
        }
        NextYear.write(folder.path(), fresh, files, next.logo());
        Files.createDirectories(received);
        tell(old, fresh, folder.path().resolve(fresh), received, heads, files);
        return ExitCode.PUBLISHED;
    }

    private String idFor(Campaign old) {
        String renamed = NextYear.renamed(old.id(), old.year(), year);
        return renamed.equals(old.id()) ? old.id() + "-" + year : renamed;
    }

    private void refuse(JobsFolder folder, String fresh, Path received, Campaign old) throws IOException {
        if (!ID.matcher(fresh).matches() || fresh.length() > LONGEST_ID) {
            throw folder.usage("--id: %s; cần chữ thường không dấu, chữ số, gạch nối".formatted(fresh));
        }
        if (year < old.year() || year > old.year() + 10) {
            throw folder.usage("Năm %d; cần từ %d đến %d, vì %s là của năm %d"
                    .formatted(year, old.year(), old.year() + 10, old.id(), old.year()));
        }
        if (Files.exists(folder.path().resolve(fresh))) {
            throw folder.usage("Đã có %s, không ghi đè; chọn mã khác bằng --id"
                    .formatted(folder.path().resolve(fresh)));
        }
        if (Files.exists(received) && !empty(received)) {
            throw folder.usage("Thư mục nộp %s đã có và không trống; chọn mã khác bằng --id".formatted(received));
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Reads the new rule book whole, as {@code validate} does, before anything is written where runs look. */
    private static void check(String id, Map<String, String> files, Optional<Path> logo) throws IOException {
        Path trial = Files.createTempDirectory("thidua-nam-moi");
        List<Path> written = List.of();
        try {
            written = NextYear.write(trial, id, files, logo);
            new RuleBooks(trial).read(id);
        } finally {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(trial.resolve(id));
            Files.deleteIfExists(trial);
        }
    }

    private void tell(
            Campaign old, String fresh, Path folder, Path received, Succeeding heads, Map<String, String> files) {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        out.printf("Đã mở đợt %s (năm %d) từ %s:%n", fresh, year, old.id());
        out.printf("  Quy định: %s%n", folder);
        out.printf("  Thư mục nộp: %s%n", received);
        heads.sentences().forEach(sentence -> out.println("  " + sentence));
        List<String> places = new PlacesToLookAt(old, year, heads).in(files);
        if (!places.isEmpty()) {
            out.printf("%nCần người xem lại:%n");
            places.forEach(place -> out.println("  " + place));
        }
        out.printf("%nKiểm tra: đúng. Sau khi sửa, kiểm tra lại bằng: thidua validate %s%n", fresh);
        out.flush();
    }

    private PrintWriter err() {
        return requireNonNull(spec).commandLine().getErr();
    }
}
