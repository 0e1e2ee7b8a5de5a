package vn.thidua;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command line that is tried, and what it said. */
final class CommandTrial {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int execute(String... arguments) {
        return Thidua.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    String said() {
        return out.toString();
    }

    String complained() {
        return err.toString();
    }
}
