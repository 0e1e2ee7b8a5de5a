package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Targets of the pact (giao ước thi đua) and what was reached, as shares of what was planned, since units differ.
 *
 * @param rows those that were kept first, then by the share reached, the largest first, and last those without a figure
 */
public record Pact(List<Row> rows) implements Body {

    public static final String REACHED = "Thực hiện, % kế hoạch";

    static final String SILENT = "chưa có số liệu";

    public Pact {
        rows = List.copyOf(rows);
    }

    /**
     * One target, or all targets of an agency.
     *
     * @param percent reached of what was planned; {@code null} where nothing was planned or nothing was told
     * @param figure the same as printed; empty where there is none
     * @param told in words: "1.250 / 1.000 hồ sơ", or "9 / 12 chỉ tiêu"
     * @param kept how many of the row's targets were kept
     * @param silent of how many nothing was told
     * @param targets how many the row stands for, at least one
     */
    public record Row(
            Label label, @Nullable BigDecimal percent, String figure, String told, int kept, int silent, int targets) {

        public boolean whole() {
            return kept == targets;
        }

        /** For charts without a column of words: why there is no bar, where there is none. */
        public String named() {
            return percent == null
                    ? label.text() + " (" + (silent == targets ? say(SILENT) : told) + ")"
                    : label.text();
        }
    }

    @Override
    public String ending() {
        return "giao-uoc";
    }

    @Override
    public String kind() {
        return say("Biểu đồ thanh ngang: phần trăm kế hoạch đã thực hiện, so với vạch 100 %");
    }

    @Override
    public List<String> lines() {
        return rows.stream()
                .map(row ->
                        row.label().text() + ": " + row.told() + ", " + (row.whole() ? say("đạt") : say("chưa đạt")))
                .toList();
    }

    @Override
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        for (Row row : rows) {
            if (row.percent() != null) {
                data.add(datum(row, row.percent()));
            }
        }
        return data;
    }

    /** The number of a row. */
    public static Datum datum(Row row, BigDecimal percent) {
        return Datum.of(row.label(), say(REACHED), percent);
    }
}
