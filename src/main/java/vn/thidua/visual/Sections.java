package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What each total is made of: the topmost sections stacked, against the maximum of the table.
 *
 * @param max of the whole table
 */
public record Sections(List<Part> parts, List<Row> rows, BigDecimal max) implements Body {

    public Sections {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** A section: "II. Cải cách hành chính", at most so many base points. */
    public record Part(String code, String title, BigDecimal max) {

        public String name() {
            return code.isEmpty() ? title : code + ". " + title;
        }
    }

    /**
     * One agency.
     *
     * @param values exact, one for each part
     * @param total the result, which a cap may hold below the sum
     * @param figure the total as printed
     */
    public record Row(Label label, List<BigDecimal> values, BigDecimal total, String figure) {

        public Row {
            values = List.copyOf(values);
        }

        public BigDecimal sum() {
            return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Override
    public String ending() {
        return "co-cau";
    }

    @Override
    public String kind() {
        return say("Biểu đồ thanh ngang xếp chồng theo mục");
    }

    @Override
    public List<String> lines() {
        return rows.stream()
                .map(row -> say("{0}: {1} điểm", row.label().text(), row.figure()))
                .toList();
    }

    @Override
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        for (Row row : rows) {
            for (int part = 0; part < parts.size(); part++) {
                data.add(datum(row, part));
            }
        }
        return data;
    }

    /** The number of one part of a row. */
    public Datum datum(Row row, int part) {
        return Datum.of(row.label(), parts.get(part).name(), row.values().get(part));
    }
}
