package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.finding.Sentences;
import vn.thidua.inbox.Reception;
import vn.thidua.inbox.Untaken;

/** What an operator is told of a look into the inbox: what was not taken though somebody may have meant it to be. */
final class LeftAtTheDoor {

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));

    private LeftAtTheDoor() {}

    /** A line each; empty if all is well. */
    static String told(Reception reception) {
        List<String> lines = new ArrayList<>();
        if (!reception.folder()) {
            lines.add("chưa có thư mục nộp");
        }
        reception.untaken().stream()
                .filter(entry -> entry.state() != Untaken.State.IGNORED)
                .map(LeftAtTheDoor::line)
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String line(Untaken entry) {
        String outcome = entry.state() == Untaken.State.PENDING ? "để lần chạy sau" : "không nhận";
        return outcome + ": " + entry.path() + ": " + SENTENCES.sentence(entry.finding());
    }
}
