package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.List;

/**
 * One row of a chart: an agency and its values.
 *
 * @param label what stands beside the row, such as "1. Sở Y tế"
 * @param values exact, one for each series of the chart
 * @param figure what stands at the row's end, such as "98,5"
 * @param leading whether the row is to stand out
 */
public record Bar(String label, List<BigDecimal> values, String figure, boolean leading) {

    public Bar {
        values = List.copyOf(values);
    }

    /** The sum of the values. */
    public BigDecimal total() {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
