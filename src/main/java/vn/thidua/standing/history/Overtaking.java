package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who passed whom, from one table to the next. */
final class Overtaking {

    private static final int NAMED = 3;

    private final Snapshot before;
    private final Snapshot after;

    Overtaking(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** Such as "Sở Y tế, Đơn vị mẫu 03": those ahead of the agency now that were not ahead of it before. */
    String passed(Snapshot.Line line) {
        return names(
                line,
                (was, is) -> ahead(after, is, line.agency()) && !ahead(before, was, line.agency()),
                after.lines());
    }

    /** Those that were ahead of the agency and are not any more. */
    String fellBehind(Snapshot.Line line) {
        return names(
                line,
                (was, is) -> ahead(before, was, line.agency()) && !ahead(after, is, line.agency()),
                before.lines());
    }

    private String names(
            Snapshot.Line line,
            BiPredicate<@Nullable Integer, @Nullable Integer> which,
            List<Snapshot.Line> candidates) {
        return listed(candidates.stream()
                .filter(other -> !other.agency().equals(line.agency()))
                .filter(other -> which.test(rank(before, other.agency()), rank(after, other.agency())))
                .map(Snapshot.Line::name)
                .toList());
    }

    private static boolean ahead(Snapshot table, @Nullable Integer rank, String agency) {
        Integer own = rank(table, agency);
        return rank != null && own != null && rank < own;
    }

    private static @Nullable Integer rank(Snapshot table, String agency) {
        return table.line(agency).map(Snapshot.Line::rank).orElse(null);
    }

    /** The first few names and how many more there are. */
    static String listed(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? say("{0} và {1} đơn vị khác", first, names.size() - NAMED) : first;
    }
}
