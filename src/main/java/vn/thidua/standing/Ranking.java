package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ranks on exact figures; equals are parted by the ordered tie-breaks or share their rank (1, 1, 3). */
final class Ranking {

    private final Order order;

    Ranking(Order order) {
        this.order = order;
    }

    /** The ranked by rank, equal ranks in the order in which they came. */
    List<Ranked> rank(List<Contender> contenders) {
        List<Contender> sorted = contenders.stream().sorted(this::compare).toList();
        List<Ranked> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                rank = i + 1;
            }
            ranked.add(new Ranked(sorted.get(i), rank, parting(sorted, sorted.get(i))));
        }
        return ranked;
    }

    private int compare(Contender first, Contender second) {
        int foremost = order.first().compare(first, second);
        return foremost != 0
                ? foremost
                : deciding(first, second)
                        .map(step -> step.compare(first, second))
                        .orElse(0);
    }

    private Optional<TieBreaking> deciding(Contender first, Contender second) {
        return order.steps().stream()
                .filter(step -> step.compare(first, second) != 0)
                .findFirst();
    }

    /** What parted the contender from its nearest equals above and below, or {@code null} if nothing had to. */
    private @Nullable String parting(List<Contender> sorted, Contender contender) {
        List<Contender> parted = sorted.stream()
                .filter(other -> order.first().compare(other, contender) == 0 && compare(other, contender) != 0)
                .toList();
        Optional<Contender> above =
                parted.stream().filter(other -> compare(other, contender) < 0).reduce((first, second) -> second);
        Optional<Contender> below =
                parted.stream().filter(other -> compare(other, contender) > 0).findFirst();
        List<String> words = new ArrayList<>();
        above.ifPresent(other ->
                words.add(say("xếp sau {0} vì đơn vị đó có {1}", other.agency().name(), why(other, contender))));
        below.ifPresent(
                other -> words.add(say("xếp trên {0} vì có {1}", other.agency().name(), why(contender, other))));
        return words.isEmpty() ? null : order.equality().of(contender) + "; " + String.join("; ", words);
    }

    private String why(Contender winner, Contender loser) {
        return deciding(winner, loser).map(step -> step.explain(winner, loser)).orElse("");
    }
}
