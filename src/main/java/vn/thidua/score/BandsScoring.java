package vn.thidua.score;

import java.util.List;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;

/** The points of the one band that holds the measured value; outside all bands nothing. */
final class BandsScoring implements RuleScoring<Method.Bands> {

    @Override
    public Points points(Rule rule, Method.Bands method, Figures figures) {
        Quantity quantity = figures.of(rule.code());
        Measured value = quantity == null ? null : Measured.of(method.measure(), quantity);
        return value == null ? Points.UNKNOWN : pointsOf(method.bands(), value);
    }

    static Points pointsOf(List<Method.Band> bands, Measured value) {
        return bands.stream()
                .filter(band -> value.within(band.range()))
                .findFirst()
                .map(band -> Points.of(band.points()))
                .orElse(Points.NOTHING);
    }
}
