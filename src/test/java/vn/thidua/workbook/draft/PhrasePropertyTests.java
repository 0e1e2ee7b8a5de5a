package vn.thidua.workbook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Method;

/** Whatever the numbers and however a sentence is typed, it is read as it was meant. */
class PhrasePropertyTests {

    private static final BigDecimal BASE = new BigDecimal("1000");

    /** The habits of typists. */
    record Spelling(boolean comma, String point, boolean upper, Normalizer.Form form, String blank, String dash) {

        String number(BigDecimal number) {
            return comma ? number.toPlainString().replace('.', ',') : number.toPlainString();
        }

        String typed(String sentence) {
            String worded = sentence.replace("điểm", point).replace(" ", blank).replace("-", dash);
            return Normalizer.normalize(upper ? worded.toUpperCase(Locale.ROOT) : worded, form);
        }
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("điểm", "đ", "diem"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Normalizer.Form.NFC, Normalizer.Form.NFD),
                        Arbitraries.of(" ", "\u00a0", "  ", " \u200b"),
                        Arbitraries.of("-", "–", "−"))
                .as(Spelling::new);
    }

    @Provide
    Arbitrary<BigDecimal> points() {
        return Arbitraries.integers()
                .between(1, 400)
                .map(n -> BigDecimal.valueOf(n, 2).stripTrailingZeros())
                .map(n -> n.scale() < 0 ? n.setScale(0) : n);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("trường hợp", "báo cáo", "người", "lần vắng họp", "văn bản chậm", "ca");
    }

    @Property(tries = 300)
    void deductionsPerCase(
            @ForAll("points") BigDecimal each,
            @ForAll("points") BigDecimal most,
            @ForAll("units") String unit,
            @ForAll("spellings") Spelling spelling) {
        String n = spelling.number(each);
        String cap = spelling.number(most);
        for (String sentence : List.of(
                "Trừ %s điểm/%s, tối đa %s điểm".formatted(n, unit, cap),
                "trừ %s điểm mỗi %s, không quá %s điểm".formatted(n, unit, cap),
                "mỗi %s trừ %s điểm, nhưng không quá %s điểm".formatted(unit, n, cap))) {
            Said said = only(spelling.typed(sentence));
            assertThat(said.method()).isEqualTo(new Method.DeductPerCase(each, most));
            assertThat(said.unit()).isEqualToIgnoringCase(unit);
            assertThat(said.doubts()).isEmpty();
        }
    }

    @Property(tries = 300)
    void bonusesPerCase(
            @ForAll("points") BigDecimal each, @ForAll("units") String unit, @ForAll("spellings") Spelling spelling) {
        String n = spelling.number(each);
        for (String sentence :
                List.of("Cộng %s điểm/%s".formatted(n, unit), "mỗi %s được cộng thêm %s điểm".formatted(unit, n))) {
            Said said = only(spelling.typed(sentence));
            assertThat(said.method()).isEqualTo(new Method.CountRate(each, null));
            assertThat(said.effect()).isEqualTo(Effect.ADJUST);
        }
    }

    @Property(tries = 300)
    void deductionsOnce(@ForAll("points") BigDecimal points, @ForAll("spellings") Spelling spelling) {
        String n = spelling.number(points);
        for (String sentence :
                List.of("Không lập kế hoạch trừ %s điểm".formatted(n), "Chưa gửi: -%s điểm".formatted(n))) {
            assertThat(only(spelling.typed(sentence)).method()).isEqualTo(new Method.DeductOnce(points));
        }
    }

    @Property(tries = 300)
    void yesAndNo(
            @ForAll("points") BigDecimal yes, @ForAll("points") BigDecimal no, @ForAll("spellings") Spelling spelling) {
        String sentence =
                "Có văn bản cộng %s điểm; không có trừ %s điểm".formatted(spelling.number(yes), spelling.number(no));
        assertThat(only(spelling.typed(sentence)).method()).isEqualTo(new Method.YesNo(yes, no.negate()));
    }

    @Property(tries = 300)
    void threeBands(
            @ForAll("points") BigDecimal one,
            @ForAll("points") BigDecimal more,
            @ForAll("spellings") Spelling spelling) {
        BigDecimal low = one;
        BigDecimal high = one.add(more);
        String sentence = "Đạt từ %2$s%% trở lên: 5 điểm; từ %1$s%% đến dưới %2$s%%: 3 điểm; dưới %1$s%%: 0 điểm"
                .formatted(spelling.number(low), spelling.number(high));
        Said said = Phrases.read(Shape.of(spelling.typed(sentence)), new Line(new BigDecimal("5"), "x"))
                .orElseThrow();
        Method.Bands bands = (Method.Bands) said.method();
        assertThat(said.effect()).isEqualTo(Effect.EARN);
        assertThat(points(bands, high)).isEqualByComparingTo("5");
        assertThat(points(bands, low)).isEqualByComparingTo("3");
        assertThat(points(bands, BigDecimal.ZERO)).isEqualByComparingTo("0");
    }

    @Property(tries = 1000)
    void noTextBreaksTheReader(@ForAll("noise") String text) {
        assertThat(Pieces.of(List.of(text), new Line(BASE, "x"))).isNotNull();
    }

    /** Words of phrases in any order: a pattern that looks back too far would never end. */
    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "trừ",
                        "cộng",
                        "mỗi",
                        "điểm",
                        "0,5",
                        "1.000",
                        "%",
                        "từ",
                        "đến",
                        "dưới",
                        "trên",
                        "tối đa",
                        "không quá",
                        ";",
                        ",",
                        ":",
                        "/",
                        "-",
                        "(",
                        ")",
                        "có",
                        "không",
                        "kế hoạch",
                        "vượt",
                        "theo mức",
                        "hạng nhất",
                        "\n")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    private static BigDecimal points(Method.Bands bands, BigDecimal value) {
        return bands.bands().stream()
                .filter(band -> band.range().contains(value))
                .map(Method.Band::points)
                .findFirst()
                .orElseThrow();
    }

    private static Said only(String sentence) {
        return Phrases.read(Shape.of(sentence), new Line(BASE, "x")).orElseThrow(() -> new AssertionError(sentence));
    }
}
