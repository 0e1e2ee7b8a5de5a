package vn.thidua.standing.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * Why one number, rank, class or proposal is as it is (lời giải trình).
 *
 * @param label what is told of, such as "Tiêu chí a7 – Quản lý đất công"
 * @param value exact; {@code null} for what is no number
 * @param figure as it is printed, such as "7 điểm"; empty if there is nothing to print
 * @param sentence why, in whole sentences; may be empty where the parts say it
 * @param places the cells that it stands in or comes from
 * @param rule by which it came about, with its bounds; empty where a part names it
 * @param legal article that the rule follows; empty if none is named
 * @param parts of which it is made, in the order in which a reader looks for them
 */
public record Explanation(
        String label,
        @Nullable BigDecimal value,
        String figure,
        String sentence,
        List<Place> places,
        String rule,
        String legal,
        List<Explanation> parts) {

    public Explanation {
        places = List.copyOf(places);
        parts = List.copyOf(parts);
    }

    /** Of something that is no number. */
    static Explanation of(String label, String figure) {
        return new Explanation(label, null, figure, "", List.of(), "", "", List.of());
    }

    static Explanation of(String label, @Nullable BigDecimal value, String figure) {
        return new Explanation(label, value, figure, "", List.of(), "", "", List.of());
    }

    Explanation because(String why) {
        return new Explanation(label, value, figure, why, places, rule, legal, parts);
    }

    /** @param cells those that are known */
    Explanation at(@Nullable Place... cells) {
        List<Place> known = Stream.of(cells).filter(Objects::nonNull).distinct().toList();
        return new Explanation(label, value, figure, sentence, known, rule, legal, parts);
    }

    Explanation by(String words) {
        return new Explanation(label, value, figure, sentence, places, words, legal, parts);
    }

    Explanation under(@Nullable String article) {
        return new Explanation(label, value, figure, sentence, places, rule, article == null ? "" : article, parts);
    }

    Explanation madeOf(List<Explanation> made) {
        return new Explanation(label, value, figure, sentence, places, rule, legal, made);
    }

    /** This, then all that it is made of. */
    public Stream<Explanation> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::withParts));
    }

    /** Whether whoever follows it to its ends comes everywhere to a cell, a rule or an article. */
    public boolean grounded() {
        return parts.isEmpty()
                ? !places.isEmpty() || !rule.isEmpty() || !legal.isEmpty()
                : parts.stream().allMatch(Explanation::grounded);
    }
}
