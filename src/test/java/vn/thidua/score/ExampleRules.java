package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.Measure;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Range;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;

/** Rules as short as they are said, such as {@code adjust("a5", perCase("1", "2"))}. */
public final class ExampleRules {

    private ExampleRules() {}

    public static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    public static @Nullable BigDecimal orNull(@Nullable String number) {
        return number == null ? null : n(number);
    }

    public static Rule adjust(String code, Method method) {
        return rule(code, method, Effect.ADJUST, Source.SUBMISSION);
    }

    public static Rule earn(String code, Method method) {
        return rule(code, method, Effect.EARN, Source.SUBMISSION);
    }

    public static Rule rule(String code, Method method, Effect effect, Source source, String... onlyIfNone) {
        return new Rule(code, "Quy tắc " + code, method, effect, source, List.of(onlyIfNone), false, null);
    }

    public static Method direct(String max) {
        return new Method.Direct(n(max));
    }

    public static Method yesNo(String points, String otherwise) {
        return new Method.YesNo(n(points), n(otherwise));
    }

    public static Method countRate(String rate, @Nullable String cap) {
        return new Method.CountRate(n(rate), orNull(cap));
    }

    public static Method perCase(String perCase, @Nullable String cap) {
        return new Method.DeductPerCase(n(perCase), orNull(cap));
    }

    public static Method once(String points) {
        return new Method.DeductOnce(n(points));
    }

    public static Method.Bands bands(Measure measure, Method.Band... bands) {
        return new Method.Bands(measure, List.of(bands));
    }

    /** A band written as a mathematician does: {@code band("[97; 98)", "4")}, {@code ∞} for no bound. */
    public static Method.Band band(String interval, String points) {
        return new Method.Band(range(interval), n(points), false);
    }

    public static Range range(String interval) {
        String[] bounds = interval.substring(1, interval.length() - 1).split("; ");
        return new Range(bound(bounds[0]), interval.startsWith("["), bound(bounds[1]), interval.endsWith("]"));
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.contains("∞") ? null : n(text);
    }

    public static Method stepBonus(String threshold, String step, String points, String initial, @Nullable String cap) {
        return new Method.StepBonus(Measure.ACTUAL, n(threshold), n(step), n(points), n(initial), orNull(cap));
    }
}
