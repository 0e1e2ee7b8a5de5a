package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the appraisal changed: two dots an agency, the self-score and the final score. */
public record SelfAndFinal(List<Row> rows) implements Body {

    public static final String SELF = "Tự chấm";
    public static final String FINAL = "Kết quả";

    public SelfAndFinal {
        rows = List.copyOf(rows);
    }

    /**
     * One agency.
     *
     * @param difference what a reader finds who subtracts the printed figures
     * @param figure the difference as printed, with its sign
     */
    public record Row(Label label, BigDecimal self, BigDecimal result, BigDecimal difference, String figure) {

        public boolean differs() {
            return difference.signum() != 0;
        }
    }

    @Override
    public String ending() {
        return "tu-cham-va-thong-nhat";
    }

    @Override
    public String kind() {
        return say("Biểu đồ hai điểm trên mỗi hàng: tự chấm và kết quả");
    }

    @Override
    public List<String> lines() {
        return rows.stream()
                .map(row -> row.differs()
                        ? say("{0}: {1} điểm", row.label().text(), row.figure())
                        : say("{0}: không đổi", row.label().text()))
                .toList();
    }

    @Override
    public List<Datum> data() {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        Datum.of(row.label(), say(SELF), row.self()), Datum.of(row.label(), say(FINAL), row.result())))
                .toList();
    }
}
