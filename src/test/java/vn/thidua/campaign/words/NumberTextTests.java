package vn.thidua.campaign.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NumberTextTests {

    @Test
    void writesCommasDotsAndAProperMinus() {
        assertThat(NumberText.of(new BigDecimal("118.40"))).isEqualTo("118,4");
        assertThat(NumberText.of(new BigDecimal("1234567.05"))).isEqualTo("1.234.567,05");
        assertThat(NumberText.of(new BigDecimal("-1018.4"))).isEqualTo("−1.018,4");
        assertThat(NumberText.of(new BigDecimal("-100"))).isEqualTo("−100");
        assertThat(NumberText.of(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(NumberText.of(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(NumberText.withDecimals(new BigDecimal("90.00"))).isEqualTo("90,00");
    }

    @Property
    void losesNothing(@ForAll BigDecimal number) {
        String text = NumberText.of(number);
        assertThat(new BigDecimal(text.replace(".", "").replace(',', '.').replace('−', '-')))
                .isEqualByComparingTo(number);
    }
}
