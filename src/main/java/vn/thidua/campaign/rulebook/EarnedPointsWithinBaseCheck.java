package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Effect;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Rules that earn points towards the base cannot give more than the base. */
final class EarnedPointsWithinBaseCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return Outline.of(book).stream().flatMap(Outline::criteria).flatMap(EarnedPointsWithinBaseCheck::mistake);
    }

    private static Stream<Mistake> mistake(Entry criterion) {
        Entry base = criterion.at("base");
        BigDecimal earned = RubricReader.criterion(criterion, DisciplineScale.DEFAULT).rules().stream()
                .filter(rule -> rule.effect() == Effect.EARN)
                .map(rule -> rule.method().highest().orElse(base.decimal()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return earned.compareTo(base.decimal()) <= 0
                ? Stream.empty()
                : Stream.of(base.mistake(
                        "các quy tắc EARN cho đến %s, vượt quá %s"
                                .formatted(DecimalComma.of(earned), DecimalComma.of(base.decimal())),
                        "các quy tắc EARN cộng lại không quá điểm chuẩn"));
    }
}
