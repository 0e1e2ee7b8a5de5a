package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranks of two years, each agency a line from the one to the other.
 *
 * @param then the earlier year
 * @param now this year
 * @param rows those ranked this year, the best first; then those ranked in the earlier year alone
 */
public record Slopes(int then, int now, List<Row> rows) implements Body {

    public Slopes {
        rows = List.copyOf(rows);
    }

    /**
     * One agency.
     *
     * @param before its rank in the earlier year; {@code null} if it had none
     * @param after its rank this year; {@code null} if it has none
     * @param earned places gained by results alone, whoever joined or left the bloc
     */
    public record Row(
            Label label, @Nullable Integer before, @Nullable Integer after, int earned) {

        /** Whether it moved, and its results moved it that way. */
        boolean byResults() {
            return gained() != 0 && Integer.signum(gained()) == Integer.signum(earned);
        }

        /** Places gained, negative if lost; 0 where one of the ranks is missing. */
        public int gained() {
            return before == null || after == null ? 0 : before - after;
        }
    }

    @Override
    public String ending() {
        return "so-voi-nam-truoc";
    }

    @Override
    public String kind() {
        return say("Biểu đồ dốc: thứ hạng năm trước nối với thứ hạng năm nay");
    }

    @Override
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(Row row) {
        return say(
                "{0}: năm {1} {2}, năm {3} {4}", row.label().name(), then, rank(row.before()), now, rank(row.after()));
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? say("không có hạng") : say("hạng {0}", rank);
    }

    @Override
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        for (Row row : rows) {
            if (row.before() != null) {
                data.add(datum(row, then, row.before()));
            }
            if (row.after() != null) {
                data.add(datum(row, now, row.after()));
            }
        }
        return data;
    }

    /** The rank of a year. */
    public static Datum datum(Row row, int year, int rank) {
        return Datum.of(row.label(), say("Hạng năm {0}", year), BigDecimal.valueOf(rank));
    }
}
