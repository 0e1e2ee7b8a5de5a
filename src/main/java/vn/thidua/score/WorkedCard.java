package vn.thidua.score;

import java.util.Map;
import java.util.Optional;
import vn.thidua.campaign.Level;

/**
 * A card, and how its marks came about.
 *
 * @param workings by level and by the code of the criterion; none where nothing was derived and nothing imputed
 */
public record WorkedCard(Scorecard card, Map<Level, Map<String, Working>> workings) {

    public WorkedCard {
        workings = Map.copyOf(workings);
    }

    public Optional<Working> working(Level level, String criterion) {
        return Optional.ofNullable(workings.getOrDefault(level, Map.of()).get(criterion));
    }
}
