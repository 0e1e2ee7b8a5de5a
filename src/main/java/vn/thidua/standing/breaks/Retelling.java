package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.Pact;

/**
 * An agency's papers as they would be if a break were resolved the other way: the figure that counts says what the other side
 * says. Where the side that counts is nobody's figure of these papers, such as the owner's, it is the other way round.
 */
final class Retelling {

    /** Breaks between two figures; of the others the sides are scores and sums. */
    private static final Set<BreakClass> FIGURES = EnumSet.of(
            BreakClass.FIGURE_NOT_ACCEPTED,
            BreakClass.TARGET_NOT_PACT,
            BreakClass.ACTUAL_NOT_PACT_REPORT,
            BreakClass.ACTUAL_NOT_REGISTER,
            BreakClass.TOLD_DIFFERENTLY);

    private final Campaign campaign;

    Retelling(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Empty where no figure of the papers stands on either side. */
    Optional<Dossier> of(Dossier dossier, Break one) {
        return FIGURES.contains(one.kind()) && one.tolerance() != null ? ofFigure(dossier, one) : Optional.empty();
    }

    private Optional<Dossier> ofFigure(Dossier dossier, Break one) {
        return retold(dossier, one.counting(), one.other().value())
                .or(() -> pact(dossier, one.other(), one.counting().value()));
    }

    private Optional<Dossier> retold(Dossier dossier, Side side, @Nullable BigDecimal value) {
        Place place = side.place();
        if (place == null || value == null || side.value() == null) {
            return Optional.empty();
        }
        return Stream.of(dossier.appraisedQuantities(), dossier.selfQuantities(), dossier.indices())
                .flatMap(List::stream)
                .flatMap(line -> retold(line, side, place, value).map(other -> dossier.telling(line, other)).stream())
                .findFirst()
                .or(() -> pact(dossier, side, value));
    }

    private static Optional<QuantityLine> retold(QuantityLine line, Side side, Place place, BigDecimal value) {
        if (place.equals(line.planPlace())) {
            return Optional.of(line.saying(value, line.actual()));
        }
        if (!place.equals(line.place())) {
            return Optional.empty();
        }
        // A line whose plan has no cell of its own tells both at one place.
        boolean plan = same(line.plan(), side.value()) && !same(line.actual(), side.value());
        return Optional.of(plan ? line.saying(value, line.actual()) : line.saying(line.plan(), value));
    }

    private static boolean same(@Nullable BigDecimal told, @Nullable BigDecimal value) {
        return told != null && value != null && told.compareTo(value) == 0;
    }

    private Optional<Dossier> pact(Dossier dossier, Side side, @Nullable BigDecimal value) {
        Place place = side.place();
        if (place == null || value == null) {
            return Optional.empty();
        }
        UnaryOperator<PactLine> other = line -> new PactLine(
                line.agency(),
                line.indicator(),
                line.label(),
                line.unit(),
                line.direction(),
                stated(line.plan(), place, value),
                stated(line.actual(), place, value),
                line.rate(),
                line.note(),
                line.place());
        Pact pact = dossier.pact();
        Function<List<PactLine>, List<PactLine>> all =
                lines -> lines.stream().map(other).toList();
        List<PactLine> signed = all.apply(pact.signed());
        List<PactLine> reported = all.apply(pact.reported());
        return signed.equals(pact.signed()) && reported.equals(pact.reported())
                ? Optional.empty()
                : Optional.of(dossier.undertaking(Pact.of(campaign, signed, reported)));
    }

    /** As it would be if all targets of which nothing is told were kept; empty if there are none. */
    Optional<Dossier> keeping(Dossier dossier) {
        Pact pact = dossier.pact();
        List<PactLine> untold = pact.signed().stream()
                .filter(line -> line.plan() != null)
                .filter(line -> Optional.ofNullable(pact.reported(line))
                        .map(PactLine::actual)
                        .isEmpty())
                .toList();
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        List<PactLine> reported = new ArrayList<>(pact.reported().stream()
                .filter(line -> untold.stream().noneMatch(other -> other.key().equals(line.key())))
                .toList());
        untold.forEach(line -> reported.add(kept(line, Objects.requireNonNull(line.plan()))));
        return Optional.of(dossier.undertaking(Pact.of(campaign, pact.signed(), reported)));
    }

    /** The target told as kept, whatever its direction is. */
    private PactLine kept(PactLine line, Stated plan) {
        Direction direction = Optional.ofNullable(line.direction())
                .or(() -> campaign.indicator(line.indicator()).map(Indicator::direction))
                .orElse(Direction.AT_LEAST);
        BigDecimal step = switch (direction) {
            case AT_LEAST, AT_MOST -> BigDecimal.ZERO;
            case ABOVE -> BigDecimal.ONE;
            case BELOW -> BigDecimal.ONE.negate();
        };
        return new PactLine(
                line.agency(),
                line.indicator(),
                line.label(),
                line.unit(),
                line.direction(),
                plan,
                new Stated(plan.value().add(step), plan.place()),
                null,
                "",
                line.place());
    }

    private static @Nullable Stated stated(@Nullable Stated told, Place place, BigDecimal value) {
        return told != null && Objects.equals(told.place(), place) ? new Stated(value, place) : told;
    }
}
