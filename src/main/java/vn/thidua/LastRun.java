package vn.thidua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.database.PrivateFolder;

/**
 * {@code last-run.json}: one line that tells a monitor how the last run ended.
 *
 * @param startedAt ISO 8601, UTC
 * @param finishedAt ISO 8601, UTC
 * @param strays what lies in the inbox and belongs to no campaign
 * @param campaigns those that the run came to, in its order; none if it ended before the first
 */
record LastRun(
        String startedAt, String finishedAt, int exitCode, List<String> strays, List<RunSummary.Outcome> campaigns) {

    static final String NAME = "last-run.json";

    LastRun {
        strays = List.copyOf(strays);
        campaigns = List.copyOf(campaigns);
    }

    /** The run that is to be told of; other commands and mistyped ones are none, nor is one that another run kept out. */
    static Optional<RunCommand> command(@Nullable ParseResult parsed, int exitCode) {
        if (parsed == null || exitCode == ExitCode.LOCKED || !parsed.hasSubcommand() || help(parsed.subcommand())) {
            return Optional.empty();
        }
        return parsed.subcommand().commandSpec().userObject() instanceof RunCommand run
                ? Optional.of(run)
                : Optional.empty();
    }

    private static boolean help(ParseResult parsed) {
        return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    }

    /** Puts the line in place of the former one at once. A night is not spoilt because its summary could not be written. */
    void writeTo(Path home) {
        try {
            Path aside = PrivateFolder.make(home).resolve(NAME + ".new");
            Files.writeString(aside, JsonMapper.shared().writeValueAsString(this) + "\n");
            Files.move(aside, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LoggerFactory.getLogger(LastRun.class).warn("{} was not written", NAME, e);
        }
    }
}
