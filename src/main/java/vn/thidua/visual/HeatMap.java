package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where points were lost: agencies against criteria, or against sections where there are too many criteria.
 *
 * @param groups the sections with their columns, in the order of the table
 * @param rows the best first
 */
public record HeatMap(List<Group> groups, List<Row> rows) implements Body {

    public HeatMap {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** Neighbouring columns under one heading; empty where the column is the section itself. */
    public record Group(String heading, List<Column> columns) {

        public Group {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A criterion or a section.
     *
     * @param total what the whole bloc lost there, gains not set against it, as printed
     */
    public record Column(String code, String title, String total) {

        public String name() {
            return code + ". " + title;
        }
    }

    /**
     * What was lost at one place.
     *
     * @param lost base less score, negative where a bonus goes beyond the base; {@code null} where nothing applies
     * @param figure as printed: empty where nothing was lost, with a plus sign where something was gained
     */
    public record Cell(@Nullable BigDecimal lost, String figure) {}

    /**
     * One agency.
     *
     * @param cells one for each column of all groups
     * @param total of what was lost, gains not set against it, as printed
     */
    public record Row(Label label, List<Cell> cells, String total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public List<Column> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }

    @Override
    public String ending() {
        return "diem-mat";
    }

    @Override
    public String kind() {
        return say("Bảng nhiệt: đơn vị theo hàng, tiêu chí hoặc mục theo cột, số trong ô là điểm mất");
    }

    @Override
    public List<String> lines() {
        return rows.stream()
                .map(row -> say("{0}: mất {1} điểm", row.label().text(), row.total()))
                .toList();
    }

    @Override
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        for (Row row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column).lost() != null) {
                    data.add(datum(row, column));
                }
            }
        }
        return data;
    }

    /** The number of a cell, or {@code null} where nothing applies. */
    public @Nullable Datum datum(Row row, int column) {
        BigDecimal lost = row.cells().get(column).lost();
        return lost == null ? null : Datum.of(row.label(), columns().get(column).name(), lost);
    }
}
