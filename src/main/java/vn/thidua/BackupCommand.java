package vn.thidua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.database.backup.Backup;
import vn.thidua.database.backup.BackupRefusedException;
import vn.thidua.database.backup.Manifest;

/** {@code thidua backup}: all that is stored into one file. */
@Command(
        name = "backup",
        description = "Sao lưu tệp gốc và kết quả đã lưu vào một tệp.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã sao lưu",
            "1:có lỗi, không có bản sao lưu",
            "2:sai cách dùng; chưa làm gì",
            "3:đang có lệnh khác chạy; chưa làm gì"
        })
final class BackupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TỆP", description = "Nơi để bản sao lưu; chưa có tệp nào ở đó.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        CommandSpec command = Objects.requireNonNull(spec);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "không có thư mục để ghi " + target);
        }
        if (Files.exists(target)) {
            throw new ParameterException(command.commandLine(), "đã có tệp " + target);
        }
        try (DatabaseOnly database = DatabaseOnly.open()) {
            Manifest manifest = new Backup(database.dataSource(), Clock.systemUTC()).write(target);
            command.commandLine()
                    .getOut()
                    .printf(
                            "Đã sao lưu %d tệp gốc, %d dòng dữ liệu vào %s (%d byte).%n",
                            manifest.rawFiles(), manifest.rows(), target, Files.size(target));
            return ExitCode.PUBLISHED;
        } catch (BackupRefusedException e) {
            command.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
