package vn.thidua.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the server's error states mean for the one who runs the program. */
public final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Whether the database went away or has no connection left, so that a later try may succeed. */
    public static boolean isPassing(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || isPassing(state(cause)) || isClosed(cause)) {
                return true;
            }
            if (Stream.of(cause.getSuppressed()).anyMatch(DatabaseTrouble::isPassing)) {
                return true;
            }
        }
        return false;
    }

    /** What the pool says about a connection that it gave up; it has no state of its own. */
    private static boolean isClosed(Throwable failure) {
        return failure instanceof SQLException
                && state(failure).isEmpty()
                && "Connection is closed".equals(failure.getMessage());
    }

    /** A sentence about a failure that is the database's, and nobody's else. */
    public static Optional<String> sentence(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = state(cause);
            if (state.equals("53100")) {
                return Optional.of("Đĩa của cơ sở dữ liệu đã đầy. Hãy giải phóng chỗ rồi chạy lại.");
            }
            if (state.equals("42501")) {
                return Optional.of("Người dùng cơ sở dữ liệu thiếu quyền: " + cause.getMessage());
            }
        }
        return isPassing(failure)
                ? Optional.of(
                        "Mất kết nối với cơ sở dữ liệu; kết quả trước đó còn nguyên. Hãy chạy lại khi máy chủ hoạt động.")
                : Optional.empty();
    }

    static boolean isStarting(SQLException failure) {
        return state(failure).equals("57P03");
    }

    /** The exception that tells why a connection could not be had. */
    static RuntimeException of(Connecting connecting, SQLException failure) {
        String place = connecting.place();
        return switch (state(failure)) {
            case "28P01", "28000", "08004" ->
                new UnusableEnvironmentException(
                        "Máy chủ %s không nhận tên hoặc mật khẩu này (SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD)."
                                .formatted(place),
                        failure);
            case "3D000" ->
                new UnusableEnvironmentException(
                        "Trên máy chủ không có cơ sở dữ liệu được nêu: %s (SPRING_DATASOURCE_URL).".formatted(place),
                        failure);
            case "42501" ->
                new UnusableEnvironmentException(
                        "Người dùng cơ sở dữ liệu không có quyền kết nối với %s.".formatted(place), failure);
            case "53300" ->
                new DatabaseUnavailableException(
                        "Máy chủ %s đã hết số kết nối cho phép. Hãy chạy lại sau, hoặc nâng giới hạn kết nối."
                                .formatted(place),
                        failure);
            default ->
                new DatabaseUnavailableException(
                        "Không kết nối được với máy chủ PostgreSQL %s. Hãy xem máy chủ có hoạt động không, và địa chỉ trong SPRING_DATASOURCE_URL."
                                .formatted(place),
                        failure);
        };
    }

    private static boolean isPassing(String state) {
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("53300") || state.equals("25006");
    }

    private static String state(Throwable failure) {
        return failure instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }
}
