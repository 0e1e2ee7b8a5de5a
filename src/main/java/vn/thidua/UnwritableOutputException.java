package vn.thidua;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** The output folder cannot be written: a full disk, missing rights, a file held open. */
final class UnwritableOutputException extends RuntimeException {

    UnwritableOutputException(String sentence, IOException cause) {
        super(sentence + " (" + reason(cause) + ")", cause);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        String words = reason == null ? "không có quyền" : reason;
        return switch (words) {
            case "No space left on device" -> "ổ đĩa đã đầy";
            case "Read-only file system" -> "ổ đĩa chỉ cho đọc";
            case "Permission denied" -> "không có quyền";
            default -> words;
        };
    }
}
