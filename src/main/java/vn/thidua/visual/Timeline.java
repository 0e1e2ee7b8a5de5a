package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When self-scores came: one row an agency in the order of receipt, so that the rows count up, and the deadline.
 *
 * @param rows those received first, the earliest on top; then the missing
 * @param due of the rule book
 */
public record Timeline(List<Row> rows, ZonedDateTime due) implements Body {

    public static final String RECEIVED = "Nhận lúc";
    public static final String COUNT = "Số đơn vị đã nộp";

    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * One agency.
     *
     * @param label with how many had sent theirs by then as its place, or none if missing
     * @param received when the version that counts came, or {@code null} if none did
     * @param others earlier versions and refused ones
     * @param extended when it was due by a decision, or {@code null}
     * @param verdict in words: "đúng hạn", "trễ 2 ngày", "chưa nộp"
     */
    public record Row(
            Label label,
            @Nullable ZonedDateTime received,
            List<Other> others,
            @Nullable ZonedDateTime extended,
            boolean late,
            String verdict) {

        public Row {
            others = List.copyOf(others);
        }
    }

    /** A version that does not count. */
    public record Other(ZonedDateTime received, boolean refused) {}

    @Override
    public String ending() {
        return "tien-do-nop";
    }

    @Override
    public String kind() {
        return say("Biểu đồ thời gian: ngày nhận bảng tự chấm điểm của từng đơn vị so với hạn nộp");
    }

    @Override
    public List<String> lines() {
        return rows.stream()
                .map(row -> row.label().text() + ": " + row.verdict())
                .toList();
    }

    @Override
    public List<Datum> data() {
        List<Datum> data = new ArrayList<>();
        for (Row row : rows) {
            if (row.received() != null) {
                data.add(received(row, row.received()));
            }
            for (int other = 0; other < row.others().size(); other++) {
                data.add(moment(row, row.others().get(other), other));
            }
        }
        return data;
    }

    /** The number of a version that does not count. */
    public static Datum moment(Row row, Other other, int index) {
        return moment(row, say(other.refused() ? "Bị trả lại {0}" : "Bản trước {0}", index + 1), other.received());
    }

    /** The number of the version that counts. */
    public static Datum received(Row row, ZonedDateTime received) {
        return moment(row, say(RECEIVED), received);
    }

    private static Datum moment(Row row, String series, ZonedDateTime moment) {
        return new Datum(
                row.label().name(),
                series,
                moment.toLocalDateTime().withSecond(0).withNano(0).toString());
    }
}
