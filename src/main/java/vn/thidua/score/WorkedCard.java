package vn.thidua.score;

import java.util.Map;
import java.util.Optional;

/**
 * A card, and how its marks came about.
 *
 * @param self by the code of the criterion; none where nothing was derived and nothing imputed
 * @param appraised the same of the appraiser's marks
 */
public record WorkedCard(Scorecard card, Map<String, Working> self, Map<String, Working> appraised) {

    public WorkedCard {
        self = Map.copyOf(self);
        appraised = Map.copyOf(appraised);
    }

    public Optional<Working> self(String criterion) {
        return Optional.ofNullable(self.get(criterion));
    }

    public Optional<Working> appraised(String criterion) {
        return Optional.ofNullable(appraised.get(criterion));
    }
}
