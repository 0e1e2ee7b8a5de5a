package vn.thidua.campaign;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a criterion's score moves, such as a7.6: +1 for each accepted solution.
 *
 * @param code unique in the rubric; under it the quantity is reported
 * @param onlyIfNone codes of rules whose quantity must be 0 (or unreported) for this rule to count
 * @param assumed the source is silent here and the reading is ours
 * @param unit what the quantity counts, such as "hồ sơ", or {@code null}
 * @param breaches which entries of the register of discipline count; {@code null} unless that is the source
 */
public record Rule(
        String code,
        String title,
        Method method,
        Effect effect,
        Source source,
        List<String> onlyIfNone,
        boolean assumed,
        @Nullable String unit,
        @Nullable Breaches breaches) {

    public Rule {
        onlyIfNone = List.copyOf(onlyIfNone);
    }

    /** A rule that counts no entries of the register of discipline. */
    public Rule(
            String code,
            String title,
            Method method,
            Effect effect,
            Source source,
            List<String> onlyIfNone,
            boolean assumed,
            @Nullable String unit) {
        this(code, title, method, effect, source, onlyIfNone, assumed, unit, null);
    }

    /** How it is called where people read of it: {@code a7.6 – Giải pháp được công nhận}. */
    public String subject() {
        return code + " – " + title;
    }

    /** This rule, then the rules that it combines. */
    public Stream<Rule> withParts() {
        return Stream.concat(Stream.of(this), method.parts().stream().flatMap(Rule::withParts));
    }
}
