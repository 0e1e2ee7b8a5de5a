package vn.thidua.inbox;

import java.nio.file.Path;

/** The inbox cannot be read as a whole. Nothing may be concluded from its emptiness: nobody is missing because of it. */
public final class InboxUnavailableException extends RuntimeException {

    InboxUnavailableException(Path folder, Throwable cause) {
        super(
                "Thư mục nộp %s không truy cập được (ổ đĩa mạng bị ngắt?); giữ nguyên kết quả trước".formatted(folder),
                cause);
    }
}
