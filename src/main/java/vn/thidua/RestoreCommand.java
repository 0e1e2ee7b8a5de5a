package vn.thidua;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.thidua.database.backup.BackupFile;
import vn.thidua.database.backup.BackupRefusedException;
import vn.thidua.database.backup.Restore;

/** {@code thidua restore}: a backup into an empty database. */
@Command(
        name = "restore",
        description = "Khôi phục một bản sao lưu vào cơ sở dữ liệu trống.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        optionListHeading = "%nTùy chọn:%n",
        parameterListHeading = "%nTham số:%n",
        exitCodeListHeading = "%nMã kết thúc:%n",
        exitCodeList = {
            "0:đã khôi phục",
            "1:có lỗi; cơ sở dữ liệu vẫn trống",
            "2:bản sao lưu hỏng hoặc cơ sở dữ liệu không trống; chưa thay đổi gì",
            "3:đang có lệnh khác chạy; chưa làm gì"
        })
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TỆP", description = "Bản sao lưu do lệnh backup ghi.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            // The whole file is proven before any server is started.
            BackupFile backup = BackupFile.check(file.toAbsolutePath());
            try (DatabaseOnly database = DatabaseOnly.open()) {
                new Restore(database.dataSource()).load(backup);
            }
            command.commandLine()
                    .getOut()
                    .printf(
                            "Đã khôi phục %d tệp gốc, %d dòng dữ liệu; hãy chạy lại để công bố.%n",
                            backup.manifest().rawFiles(), backup.manifest().rows());
            return ExitCode.PUBLISHED;
        } catch (BackupRefusedException e) {
            command.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
