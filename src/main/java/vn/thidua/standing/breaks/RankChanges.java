package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of the ranks in words; several agencies that move alike share one sentence: whoever enters on top moves all others. */
final class RankChanges {

    private static final int ALIKE = 3;

    private RankChanges() {}

    /** An agency's rank in one table and in the other; {@code null} if it has none. */
    record Move(
            String name, @Nullable Integer before, @Nullable Integer after) {

        boolean moved() {
            return !Objects.equals(before, after);
        }

        /** Positive if it falls back. */
        int places() {
            return before == null || after == null ? 0 : after - before;
        }

        String words() {
            return say(
                    "{0}: {1} → {2}",
                    name,
                    before == null ? say("chưa xếp hạng") : say("hạng {0}", before),
                    after == null ? say("không xếp hạng") : after);
        }
    }

    static List<Change> of(List<Move> moves) {
        Map<Integer, List<Move>> alike = new LinkedHashMap<>();
        moves.stream()
                .filter(Move::moved)
                .forEach(move -> alike.computeIfAbsent(move.places(), places -> new ArrayList<>())
                        .add(move));
        List<Change> changes = new ArrayList<>();
        alike.forEach((places, movers) -> {
            if (places == 0 || movers.size() < ALIKE) {
                movers.forEach(move -> changes.add(new Change(Stake.Weight.RANK, move.words())));
            } else {
                changes.add(new Change(Stake.Weight.RANK, together(places, movers)));
            }
        });
        return changes;
    }

    /** "Lùi 1 hạng: Sở A, Sở B, Sở C". */
    private static String together(int places, List<Move> movers) {
        String names = String.join(", ", movers.stream().map(Move::name).toList());
        return places > 0 ? say("Lùi {0} hạng: {1}", places, names) : say("Lên {0} hạng: {1}", -places, names);
    }
}
