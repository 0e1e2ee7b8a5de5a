package vn.thidua.score;

import java.math.BigDecimal;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** Two-dimensional bands: the row by volume, then the band by percent. Without volume there is no percent. */
final class VolumeBandsScoring implements RuleScoring<Method.VolumeBands> {

    @Override
    public Worked work(Rule rule, Method.VolumeBands method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured percent = quantity == null ? null : Measured.percent(quantity);
        if (quantity == null || percent == null) {
            return Worked.untold(rule, quantity);
        }
        BigDecimal volume = percent.whole();
        Method.VolumeRow row = method.rows().stream()
                .filter(candidate -> candidate.volume().contains(volume))
                .findFirst()
                .orElse(null);
        Method.Band band = row == null ? null : BandsScoring.holding(row.bands(), percent);
        return new Worked(
                rule,
                BandsScoring.points(band),
                new Step.Banded(quantity, percent, row == null ? null : row.volume(), band));
    }
}
