package vn.thidua.ingest.grid;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands between the columns of a text file. Spreadsheet programs write as many delimiters in every line, so it is the
 * character of which most lines have the same number, outside of quotes; commas within texts and numbers vary.
 */
final class Delimiter {

    private static final String CANDIDATES = ";\t,";
    private static final int PROBE = 1 << 16;
    private static final String DECLARED = "sep=";

    private Delimiter() {}

    static char of(String text) {
        if (text.startsWith(DECLARED)
                && text.length() > DECLARED.length()
                && CANDIDATES.indexOf(text.charAt(DECLARED.length())) >= 0) {
            return text.charAt(DECLARED.length());
        }
        char best = CANDIDATES.charAt(0);
        int most = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            int lines = linesThatAgree(text, candidate);
            if (lines > most) {
                most = lines;
                best = candidate;
            }
        }
        return best;
    }

    private static int linesThatAgree(String text, char candidate) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        int count = 0;
        boolean quoted = false;
        int end = Math.min(text.length(), PROBE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                linesByCount.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        linesByCount.merge(count, 1, Integer::sum);
        linesByCount.remove(0);
        return linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
