package vn.thidua;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thidua rubric}: scoring tables as offices know them, and as rule books. */
@Command(
        name = "rubric",
        description = "Bảng điểm: từ bảng Excel, Word của thư ký và trở lại thành bảng để in.",
        subcommands = {RubricDraftCommand.class, RubricExportCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        synopsisSubcommandLabel = "LỆNH",
        commandListHeading = "%nLệnh:%n",
        optionListHeading = "%nTùy chọn:%n")
final class RubricCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new MissingParameterException(
                requireNonNull(spec).commandLine(), requireNonNull(spec).args(), "");
    }
}
