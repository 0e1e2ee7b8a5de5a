package vn.thidua;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.thidua.database.DatabaseTrouble;
import vn.thidua.database.DatabaseUnavailableException;
import vn.thidua.database.LockedException;
import vn.thidua.database.UnusableEnvironmentException;

/** A failure of the program in one sentence; the stack trace goes to the log. */
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Integer code = known(cause);
            if (code != null) {
                command.getErr().println(cause.getMessage());
                return code;
            }
        }
        LoggerFactory.getLogger(Thidua.class).error("thidua failed", failure);
        command.getErr().println("Lỗi: " + sentence(failure));
        return ExitCode.FAILED;
    }

    /** The exit code of a trouble whose message already is a sentence for the operator. */
    private static @Nullable Integer known(Throwable cause) {
        if (cause instanceof LockedException) {
            return ExitCode.LOCKED;
        }
        if (cause instanceof UnusableEnvironmentException) {
            return ExitCode.USAGE;
        }
        return cause instanceof DatabaseUnavailableException ? ExitCode.FAILED : null;
    }

    /** What was really wrong: the database's trouble in our words, our own sentence, else the innermost message. */
    static String sentence(Throwable failure) {
        return DatabaseTrouble.sentence(failure).orElseGet(() -> innermost(failure));
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !ours(cause)) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static boolean ours(Throwable failure) {
        return failure.getClass().getPackageName().startsWith(Thidua.class.getPackageName());
    }
}
