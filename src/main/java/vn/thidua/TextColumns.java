package vn.thidua;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table on a terminal whose cells break into lines. */
final class TextColumns {

    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final int[] widths;

    /** @param widths of the columns in characters; two blanks stand before each */
    TextColumns(PrintWriter out, int... widths) {
        this.out = out;
        this.widths = widths.clone();
    }

    void rule() {
        row(Arrays.stream(widths).mapToObj("-"::repeat).toList());
    }

    void row(List<String> cells) {
        List<List<String>> lines = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            lines.add(broken(cells.get(column), widths[column]));
            height = Math.max(height, lines.get(column).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = lines.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                text.append(INDENT).append(part).append(" ".repeat(widths[column] - part.length()));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** At blanks; a word that is too long is cut. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
