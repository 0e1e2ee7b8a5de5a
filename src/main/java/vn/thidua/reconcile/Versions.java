package vn.thidua.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the versions of each paper as they come: same paper, or other content at the same path. */
final class Versions {

    /**
     * A file's place among the versions of its paper.
     *
     * @param number 1 for the first
     * @param predecessor id of the file with which it is compared: the last one before it that was neither refused nor
     *     blank, else the last one; {@code null} for the first
     */
    record Version(int number, @Nullable Long predecessor) {}

    private record Last(int number, long fileId, @Nullable Long accepted) {}

    private final Map<String, Last> last = new HashMap<>();

    /** Files must come in the order of their receipt. */
    Version next(Arrival arrival) {
        List<String> keys = keys(arrival);
        Last before = last.getOrDefault(keys.get(0), last.get(keys.get(1)));
        int number = before == null ? 1 : before.number() + 1;
        Long accepted = before == null ? null : before.accepted();
        Long predecessor = accepted != null || before == null ? accepted : Long.valueOf(before.fileId());
        boolean comparable = !arrival.refused() && !arrival.blank();
        Last now = new Last(number, arrival.fileId(), comparable ? Long.valueOf(arrival.fileId()) : accepted);
        keys.forEach(key -> last.put(key, now));
        return new Version(number, predecessor);
    }

    /** Under these two a newer file finds what it takes the place of. */
    static List<String> keys(Arrival arrival) {
        return List.of("key:" + arrival.versionKey(), "path:" + arrival.path());
    }
}
