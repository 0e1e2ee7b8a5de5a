package vn.thidua.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Rule;

/**
 * What a rule gave, and how.
 *
 * @param parts what the rules gave that it combines
 */
public record Worked(Rule rule, Points points, Step step, List<Worked> parts) {

    Worked(Rule rule, Points points, Step step) {
        this(rule, points, step, List.of());
    }

    static Worked untold(Rule rule, @Nullable Quantity quantity) {
        return new Worked(rule, Points.UNKNOWN, new Step.Untold(quantity));
    }
}
