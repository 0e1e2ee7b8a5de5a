package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: one bar an agency, from zero.
 *
 * @param rows the best first
 * @param bands the classes, best first; none if nobody is ranked
 */
public record Ranking(List<Row> rows, List<Band> bands) implements Body {

    /** What the bars show. */
    public static final String SERIES = "Kết quả";

    public Ranking {
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
    }

    /**
     * One agency.
     *
     * @param figure the total as printed
     * @param leading whether it stands first
     * @param ahead by how much it is ahead of the next row, as printed; empty for the last, and where votes made the order
     * @param lowered the class, where it is lower than the total alone would give; empty where it is not
     * @param votes of the ballot that counts, or {@code null}
     */
    public record Row(
            Label label,
            BigDecimal total,
            String figure,
            boolean leading,
            String ahead,
            String lowered,
            @Nullable Integer votes) {}

    /**
     * The totals of a class.
     *
     * @param from lowest total, inclusive; {@code null} for the last class
     */
    public record Band(@Nullable BigDecimal from, String label) {}

    @Override
    public String ending() {
        return "xep-hang";
    }

    @Override
    public String kind() {
        return say("Biểu đồ thanh ngang, xếp theo thứ hạng");
    }

    @Override
    public List<String> lines() {
        return rows.stream().map(Ranking::line).toList();
    }

    private static String line(Row row) {
        List<String> parts =
                new ArrayList<>(List.of(say("{0}: {1} điểm", row.label().text(), row.figure())));
        if (row.votes() != null) {
            parts.add(say("{0} phiếu", row.votes()));
        }
        if (!row.lowered().isEmpty()) {
            parts.add(row.lowered());
        }
        return String.join(", ", parts);
    }

    @Override
    public List<Datum> data() {
        return rows.stream()
                .map(row -> Datum.of(row.label(), say(SERIES), row.total()))
                .toList();
    }
}
