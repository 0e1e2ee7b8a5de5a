package vn.thidua.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The points of the one band that holds the measured value; outside all bands nothing. */
final class BandsScoring implements RuleScoring<Method.Bands> {

    @Override
    public Worked work(Rule rule, Method.Bands method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured value = quantity == null ? null : Measured.of(method.measure(), quantity);
        if (quantity == null || value == null) {
            return Worked.untold(rule, quantity);
        }
        Method.Band band = holding(method.bands(), value);
        return new Worked(rule, points(band), new Step.Banded(quantity, value, null, band));
    }

    static Method.@Nullable Band holding(List<Method.Band> bands, Measured value) {
        return bands.stream()
                .filter(band -> value.within(band.range()))
                .findFirst()
                .orElse(null);
    }

    static Points points(Method.@Nullable Band band) {
        return band == null ? Points.NOTHING : Points.of(band.points());
    }
}
