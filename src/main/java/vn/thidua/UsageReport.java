package vn.thidua;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in one sentence, and where to read more; the whole help would push the sentence off the screen. */
final class UsageReport implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("Sai cách dùng: " + sentence(mistake));
        err.println("Xem: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return "không hiểu " + String.join(" ", unmatched.getUnmatched());
        }
        if (mistake instanceof MissingParameterException) {
            return "thiếu lệnh hoặc giá trị";
        }
        if (mistake instanceof OverwrittenOptionException overwritten) {
            return name(overwritten.getOverwritten()) + " chỉ được ghi một lần";
        }
        ArgSpec about = mistake.getArgSpec();
        // Our own sentences are about no argument that picocli knows of.
        return about == null
                ? String.valueOf(mistake.getMessage())
                : "%s không nhận giá trị «%s»".formatted(name(about), mistake.getValue());
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }
}
