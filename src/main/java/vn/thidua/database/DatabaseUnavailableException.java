package vn.thidua.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be had at the moment: gone, full, or out of connections. A later run may succeed without anybody
 * changing a setting. The message is a sentence for the administrator.
 */
public final class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String sentence) {
        this(sentence, null);
    }

    DatabaseUnavailableException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
