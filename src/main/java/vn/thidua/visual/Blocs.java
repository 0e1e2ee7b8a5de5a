package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocs side by side, as far as they can be compared: each agency a dot at its share of the table's maximum.
 *
 * @param rows the highest median first
 */
public record Blocs(List<Row> rows) implements Body {

    public static final String MEDIAN = "Trung vị";

    public Blocs {
        rows = List.copyOf(rows);
    }

    /**
     * One bloc.
     *
     * @param dots the best first, at least one
     * @param median in percent of the maximum
     * @param figure the median as printed
     */
    public record Row(Label label, List<Dot> dots, BigDecimal median, String figure) {

        public Row {
            dots = List.copyOf(dots);
        }
    }

    /**
     * An agency.
     *
     * @param percent of the maximum
     * @param figure the same as printed
     */
    public record Dot(String agency, BigDecimal percent, String figure) {}

    @Override
    public String ending() {
        return "cac-khoi";
    }

    @Override
    public String kind() {
        return say("Biểu đồ điểm: mỗi hàng một khối, mỗi chấm một đơn vị");
    }

    @Override
    public List<String> lines() {
        return rows.stream()
                .map(row -> say(
                        "{0}: trung vị {1}, cao nhất {2} {3}",
                        row.label().text(),
                        row.figure(),
                        row.dots().get(0).agency(),
                        row.dots().get(0).figure()))
                .toList();
    }

    @Override
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        for (Row row : rows) {
            row.dots().forEach(dot -> data.add(datum(row, dot)));
            data.add(Datum.of(row.label(), say(MEDIAN), row.median()));
        }
        return data;
    }

    /** The number of a dot. */
    public static Datum datum(Row row, Dot dot) {
        return Datum.of(row.label(), dot.agency(), dot.percent());
    }
}
