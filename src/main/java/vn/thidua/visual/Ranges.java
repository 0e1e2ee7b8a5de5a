package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far ranks can be trusted: for each agency the ranks that it might have as well.
 *
 * @param rows in the order of the table
 */
public record Ranges(List<Row> rows) implements Body {

    public static final String BEST = "Hạng cao nhất";
    public static final String RANK = "Hạng";
    public static final String WORST = "Hạng thấp nhất";

    public Ranges {
        rows = List.copyOf(rows);
    }

    /**
     * One agency.
     *
     * @param words such as "hạng 1 chắc chắn" or "hạng 2–4"
     */
    public record Row(Label label, int rank, int best, int worst, String words) {

        public boolean certain() {
            return best == worst;
        }
    }

    @Override
    public String ending() {
        return "do-chac-thu-hang";
    }

    @Override
    public String kind() {
        return say("Biểu đồ khoảng: các hạng mà mỗi đơn vị có thể đứng");
    }

    @Override
    public List<String> lines() {
        return rows.stream().map(row -> row.label().text() + ": " + row.words()).toList();
    }

    @Override
    public List<Datum> data() {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        datum(row, BEST, row.best()), datum(row, RANK, row.rank()), datum(row, WORST, row.worst())))
                .toList();
    }

    private static Datum datum(Row row, String series, int rank) {
        return Datum.of(row.label(), say(series), BigDecimal.valueOf(rank));
    }
}
