package vn.thidua.database;

import org.jspecify.annotations.Nullable;

/**
 * The machine or a setting does not let the database work, and no further try will: a person must change something. The
 * message is a sentence for that person.
 */
public final class UnusableEnvironmentException extends RuntimeException {

    UnusableEnvironmentException(String sentence) {
        this(sentence, null);
    }

    UnusableEnvironmentException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
