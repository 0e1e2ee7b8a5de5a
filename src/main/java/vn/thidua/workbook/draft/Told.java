package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Method.Band;
import vn.thidua.campaign.Method.Prize;

/** The amounts of points that a method speaks of: a column beside the words repeats one of them. */
final class Told {

    private Told() {}

    static List<BigDecimal> amounts(Method method) {
        if (method instanceof Method.Direct direct) {
            return present(direct.max());
        } else if (method instanceof Method.YesNo yesNo) {
            return present(yesNo.points(), yesNo.otherwise());
        } else if (method instanceof Method.CountRate count) {
            return present(count.rate(), count.cap());
        } else if (method instanceof Method.DeductPerCase deduct) {
            return present(deduct.perCase(), deduct.cap());
        } else if (method instanceof Method.DeductOnce deduct) {
            return present(deduct.points());
        } else if (method instanceof Method.Bands bands) {
            return bands.bands().stream().map(Band::points).toList();
        } else if (method instanceof Method.VolumeBands volume) {
            return volume.rows().stream()
                    .flatMap(row -> row.bands().stream())
                    .map(Band::points)
                    .toList();
        } else if (method instanceof Method.ProRata proRata) {
            return present(proRata.pointsPerPercent(), proRata.max());
        } else if (method instanceof Method.Leader leader) {
            return present(leader.max());
        } else if (method instanceof Method.StepBonus step) {
            return present(step.points(), step.initial(), step.cap());
        } else if (method instanceof Method.AwardBonus award) {
            return Stream.concat(award.prizes().stream().map(Prize::points), present(award.cap()).stream())
                    .toList();
        }
        return List.of();
    }

    private static List<BigDecimal> present(@Nullable BigDecimal... amounts) {
        return Stream.of(amounts).filter(Objects::nonNull).toList();
    }
}
