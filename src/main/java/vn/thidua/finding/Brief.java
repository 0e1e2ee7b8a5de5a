package vn.thidua.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many values in one line. */
final class Brief {

    private static final int MOST_NAMED = 4;
    private static final int MOST_RANGES = 12;
    private static final Pattern CELL = Pattern.compile("([A-Z]+)([0-9]+)");

    private Brief() {}

    /** Of {@code a7 – Đất công} the code; of many the first few: {@code a1, a2, a3, a4, …}. */
    static String subjects(List<String> subjects) {
        List<String> codes = subjects.stream()
                .map(subject -> subject.split(" – ", 2)[0])
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return codes.size() == 1 ? subjects.get(0) : joined(codes, ", ");
    }

    /** Equal values once, others in their order: {@code 3; 2; 5; 5; …}. */
    static String values(List<String> values) {
        return joined(values.stream().distinct().count() == 1 ? values.subList(0, 1) : values, "; ");
    }

    private static String joined(List<String> texts, String between) {
        String named = String.join(between, texts.subList(0, Math.min(texts.size(), MOST_NAMED)));
        return texts.size() <= MOST_NAMED ? named : named + between + "…";
    }

    /** Neighbours in a column as a range: {@code F12:F20, F22}. */
    static String cells(List<String> cells) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= cells.size(); next++) {
            if (next == cells.size() || !cells.get(next).equals(below(cells.get(next - 1)))) {
                String first = cells.get(from);
                ranges.add(next - from == 1 ? first : first + ":" + cells.get(next - 1));
                from = next;
            }
        }
        String shown = String.join(", ", ranges.subList(0, Math.min(ranges.size(), MOST_RANGES)));
        return ranges.size() <= MOST_RANGES ? shown : shown + ", …";
    }

    private static String below(String cell) {
        Matcher parts = CELL.matcher(cell);
        return parts.matches() ? parts.group(1) + (Integer.parseInt(parts.group(2)) + 1) : "";
    }
}
