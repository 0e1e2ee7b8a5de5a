package vn.thidua;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A failure of the program in one sentence; the stack trace goes to the log. */
final class FailureReport implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        LoggerFactory.getLogger(Thidua.class).error("thidua failed", failure);
        command.getErr().println("Lỗi: " + sentence(failure));
        return ExitCode.FAILED;
    }

    /** Our own sentence where we have one, else the innermost message: what was really wrong. */
    static String sentence(Throwable failure) {
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
