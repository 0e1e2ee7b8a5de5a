package vn.thidua;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        told(List.of(failure)).forEach(sentence -> command.getErr().println("Lỗi: " + sentence));
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

    /**
     * What the operator is told of a run's failures, each sentence once: what we have words for, and of anything else, if
     * there is nothing better, where the log lies.
     */
    static List<String> told(List<Throwable> failures) {
        List<String> ours = failures.stream()
                .flatMap(failure -> words(failure).stream())
                .distinct()
                .toList();
        return ours.isEmpty()
                ? List.of("Lỗi bên trong chương trình, không phải do tệp nộp; chi tiết trong nhật ký "
                        + Home.data().resolve("log").resolve("thidua.log") + ".")
                : ours;
    }

    /** What was really wrong, for who reads histories and summaries: in our words, else the innermost message. */
    static String sentence(Throwable failure) {
        return words(failure).orElseGet(() -> innermost(failure));
    }

    /** The database's trouble in our words, or our own sentence. */
    private static Optional<String> words(Throwable failure) {
        Optional<String> trouble = DatabaseTrouble.sentence(failure);
        return trouble.isPresent()
                ? trouble
                : Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .filter(FailureReport::ours)
                        .map(Throwable::getMessage)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static boolean ours(Throwable failure) {
        return failure.getClass().getPackageName().startsWith(Thidua.class.getPackageName());
    }
}
