package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Two-dimensional bands: the row by volume, then the band by percent. Without volume there is no percent. */
final class VolumeBandsScoring implements RuleScoring<Method.VolumeBands> {

    @Override
    public Points points(Rule rule, Method.VolumeBands method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        BigDecimal volume = quantity == null ? null : quantity.positivePlan();
        if (quantity == null || volume == null) {
            return Points.UNKNOWN;
        }
        Measured percent = new Measured(quantity.actual().movePointRight(2), volume);
        return method.rows().stream()
                .filter(row -> row.volume().contains(volume))
                .findFirst()
                .map(row -> BandsScoring.pointsOf(row.bands(), percent))
                .orElse(Points.NOTHING);
    }
}
