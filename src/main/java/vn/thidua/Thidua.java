package vn.thidua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. Arguments are checked before anything else starts. */
@Command(
        name = "thidua",
        description = "Chấm điểm, đối chiếu và xếp hạng khối thi đua.",
        mixinStandardHelpOptions = true,
        versionProvider = Thidua.Version.class,
        synopsisSubcommandLabel = "LỆNH",
        commandListHeading = "%nLệnh:%n",
        optionListHeading = "%nTùy chọn:%n")
public final class Thidua implements Callable<Integer> {

    private static final List<Class<?>> COMMANDS = List.of(
            RunCommand.class,
            TemplateCommand.class,
            HistoryCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            NewYearCommand.class,
            RubricCommand.class);

    @Spec
    private @Nullable CommandSpec spec;

    private Thidua() {}

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        throw new MissingParameterException(own.commandLine(), own.args(), "");
    }

    public static void main(String[] arguments) {
        // Whatever the locale of a scheduler: what we say is UTF-8.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        CommandLine line = commandLine(asked(arguments));
        int code = line.execute(arguments);
        LastRun.command(line.getParseResult(), code).ifPresent(run -> run.tell(code, Home.data()));
        System.exit(code);
    }

    /** The whole command line, not yet run. */
    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Thidua());
        commands.forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle("vn.thidua.commands", Locale.ROOT))
                .setParameterExceptionHandler(new UsageReport())
                .setExecutionExceptionHandler(new FailureReport());
        speakVietnamese(line);
        return line;
    }

    /** The command that the first argument names; all if it names none. What the others understand costs time at every start. */
    private static List<Class<?>> asked(String[] arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static void speakVietnamese(CommandLine line) {
        line.getCommandSpec().usageMessage().synopsisHeading("Cách dùng: ");
        line.getSubcommands().values().forEach(Thidua::speakVietnamese);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Thidua.class.getPackage().getImplementationVersion();
            return new String[] {"thidua " + (version == null ? "(chưa đóng gói)" : version)};
        }
    }
}
