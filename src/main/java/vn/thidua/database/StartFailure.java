package vn.thidua.database;

import java.nio.file.Path;
import java.util.List;

/** What PostgreSQL's programs say when they cannot start, turned into a sentence for the administrator. */
final class StartFailure {

    private static final List<String> TELLING = List.of("PANIC:", "FATAL:", "error:", "could not");

    private StartFailure() {}

    /**
     * The exception to be thrown.
     *
     * @param said what the programs and the server's log say
     */
    static RuntimeException of(Path home, String said) {
        if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
            return new DatabaseUnavailableException(
                    "Đĩa chứa thư mục dữ liệu %s đã đầy. Hãy giải phóng chỗ rồi chạy lại.".formatted(home));
        }
        if (said.contains("Permission denied") || said.contains("Read-only file system")) {
            return new UnusableEnvironmentException("Không có quyền ghi vào thư mục dữ liệu %s.".formatted(home));
        }
        return new DatabaseUnavailableException("PostgreSQL nhúng không khởi động được: %s. Nhật ký ở %s."
                .formatted(reason(said), home.resolve("log")));
    }

    private static String reason(String said) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> TELLING.stream().anyMatch(line::contains))
                .reduce((earlier, later) -> later)
                .orElse(lines.isEmpty() ? "không rõ lý do" : lines.get(lines.size() - 1));
    }
}
