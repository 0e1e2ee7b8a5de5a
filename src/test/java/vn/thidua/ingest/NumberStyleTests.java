package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import vn.thidua.ingest.grid.Cell;

/** However a number is written, reading gives back that number or says that it cannot: never another one. */
class NumberStyleTests {

    private static final String MINUS_SIGNS = "-−–—‒―‐‑˗﹘﹣－⁻";

    private enum Style {
        DOT(plain -> plain),
        COMMA(NumberStyleTests::comma),
        BLANK_BEHIND_COMMA(plain -> comma(plain).replace(",", ", ")),
        NO_BREAK_SPACES(plain -> "\u00a0" + comma(plain) + "\u00a0\u2009"),
        APOSTROPHE(plain -> "'" + comma(plain)),
        POINTS(plain -> comma(plain) + " đ"),
        POINTS_IN_WORDS(plain -> plain + " điểm."),
        PERCENT(plain -> comma(plain) + "%"),
        FULL_WIDTH(NumberStyleTests::fullWidth),
        ZERO_PADDED(plain -> plain.startsWith("-") ? plain : "0" + comma(plain)),
        GROUPED_BY_DOTS(plain -> grouped(plain, ".", ",")),
        GROUPED_BY_COMMAS(plain -> grouped(plain, ",", ".")),
        GROUPED_BY_BLANKS(plain -> grouped(plain, "\u00a0", ",")),
        OUT_OF(plain -> comma(plain) + "/100"),
        OUT_OF_POINTS(plain -> comma(plain) + " điểm / 100 đ");

        private final UnaryOperator<String> writing;

        Style(UnaryOperator<String> writing) {
            this.writing = writing;
        }
    }

    @Property(tries = 3_000)
    void readsTheNumberOrRefuses(
            @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(4) BigDecimal number,
            @ForAll @IntRange(max = 4) int places,
            @ForAll Style style,
            @ForAll @IntRange(max = 12) int minus,
            @ForAll boolean blankBehindSign) {
        BigDecimal meant = number.setScale(places, java.math.RoundingMode.DOWN);
        String sign = MINUS_SIGNS.charAt(minus) + (blankBehindSign ? " " : "");
        String written = style.writing.apply(meant.toPlainString()).replaceFirst("[-－]", sign);

        NumberReading reading = NumberReading.of(Cell.text(1, 0, written));

        assertThat(reading.kind()).isIn(NumberReading.Kind.NUMBER, NumberReading.Kind.UNREADABLE);
        if (reading.kind() == NumberReading.Kind.NUMBER) {
            assertThat(reading.value()).as(written).isEqualByComparingTo(meant);
        }
    }

    /** With at most two decimals nothing looks like thousands, so nothing has to be refused. */
    @Property
    void readsAllScores(@ForAll @BigRange(min = "-999", max = "999") @Scale(2) BigDecimal number, @ForAll Style style) {
        String written = style.writing.apply(number.toPlainString());

        assertThat(NumberReading.of(Cell.text(1, 0, written)).value())
                .as(written)
                .isEqualByComparingTo(number);
    }

    private static String comma(String plain) {
        return plain.replace('.', ',');
    }

    private static String fullWidth(String plain) {
        StringBuilder wide = new StringBuilder();
        plain.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    private static String grouped(String plain, String separator, String point) {
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder whole = new StringBuilder(plain.substring(0, end));
        for (int i = end - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            whole.insert(i, separator);
        }
        return whole + plain.substring(end).replace(".", point);
    }
}
