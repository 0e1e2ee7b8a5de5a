package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How points follow from a quantity: the leaf and combining methods as data. Points are exact; positive is for the agency,
 * negative against it. The node methods (|Δ| cap, authority-only block, bonus inside or outside the total, veto) are
 * settings of {@link Criterion}, {@link Section} and {@link Rubric}.
 */
public sealed interface Method {

    /** The most points the method can give (0 for mere deductions); empty if unbounded. */
    Optional<BigDecimal> highest();

    /** The rules that a combining method combines; none for leaf methods. */
    default List<Rule> parts() {
        return List.of();
    }

    /** Whether a result is measured by its target or volume, so that a target above 0 must stand beside it. */
    default boolean needsPlan() {
        return false;
    }

    /** The score itself is entered, 0 to {@code max}. */
    record Direct(BigDecimal max) implements Method {
        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(max);
        }
    }

    /** {@code points} if the quantity is 1 or more ("có"), otherwise {@code otherwise}. */
    record YesNo(BigDecimal points, BigDecimal otherwise) implements Method {
        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(points.max(otherwise).max(BigDecimal.ZERO));
        }
    }

    /** {@code rate} for each unit counted, at most {@code cap}. */
    record CountRate(BigDecimal rate, @Nullable BigDecimal cap) implements Method {
        @Override
        public Optional<BigDecimal> highest() {
            return Optional.ofNullable(cap);
        }
    }

    /** Minus {@code perCase} for each case, at most {@code cap} in all. */
    record DeductPerCase(BigDecimal perCase, @Nullable BigDecimal cap) implements Method {
        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(BigDecimal.ZERO);
        }
    }

    /** Minus {@code points} once, however many cases there are. */
    record DeductOnce(BigDecimal points) implements Method {
        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(BigDecimal.ZERO);
        }
    }

    /** The points of the one band that holds the measured value. Bands cover all values from 0 on without overlap. */
    record Bands(Measure measure, List<Band> bands) implements Method {
        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public boolean needsPlan() {
            return measure == Measure.RATIO;
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(highestOf(bands.stream()));
        }
    }

    /** Two-dimensional bands: the row by volume (<em>Kế hoạch</em>), then the band by percent (actual of volume). */
    record VolumeBands(List<VolumeRow> rows) implements Method {
        public VolumeBands {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean needsPlan() {
            return true;
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(highestOf(rows.stream().flatMap(row -> row.bands().stream())));
        }
    }

    /** {@code pointsPerPercent} for each percent (or unit, by measure), at most {@code max}: "1 % kế hoạch = 1 điểm". */
    record ProRata(Measure measure, BigDecimal pointsPerPercent, BigDecimal max) implements Method {
        @Override
        public boolean needsPlan() {
            return measure == Measure.RATIO;
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(max);
        }
    }

    /**
     * Half of {@code max} for the target, the other half by the distance to the bloc's leader (R3): below target
     * {@code ½·max·actual/target}; the leader {@code max}; others {@code ½·max + (actual−target)/(leader−target)·½·max}.
     */
    record Leader(BigDecimal max) implements Method {
        @Override
        public boolean needsPlan() {
            return true;
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.of(max);
        }
    }

    /**
     * {@code initial} once the threshold is exceeded and {@code points} for each full {@code step} above it, at most
     * {@code cap}: 97,7 % over 90 % by steps of 1 is seven steps.
     */
    record StepBonus(
            Measure measure,
            BigDecimal threshold,
            BigDecimal step,
            BigDecimal points,
            BigDecimal initial,
            @Nullable BigDecimal cap)
            implements Method {
        @Override
        public boolean needsPlan() {
            return measure == Measure.RATIO;
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.ofNullable(cap);
        }
    }

    /** Points for each award received, each reported as a quantity under its own code; at most {@code cap}. */
    record AwardBonus(List<Prize> prizes, @Nullable BigDecimal cap) implements Method {
        public AwardBonus {
            prizes = List.copyOf(prizes);
        }

        @Override
        public Optional<BigDecimal> highest() {
            return Optional.ofNullable(cap);
        }
    }

    /** Only the part that gives the most counts. */
    record BestOf(List<Rule> parts) implements Method {
        public BestOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<BigDecimal> highest() {
            return parts.stream()
                    .map(part -> part.method().highest())
                    .reduce((a, b) -> a.flatMap(first -> b.map(first::max)))
                    .orElse(Optional.of(BigDecimal.ZERO));
        }
    }

    /** The parts count unless the quantity under the rule's own code is 1 or more ("đơn vị tự phát hiện, xử lý"). */
    record Waiver(List<Rule> parts) implements Method {
        public Waiver {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<BigDecimal> highest() {
            return parts.stream()
                    .map(part -> part.method().highest())
                    .reduce((a, b) -> a.flatMap(first -> b.map(first::add)))
                    .orElse(Optional.of(BigDecimal.ZERO));
        }
    }

    /**
     * One band.
     *
     * @param assumed the source leaves a gap here and the reading is ours
     */
    record Band(Range range, BigDecimal points, boolean assumed) {}

    /** The bands that hold for one range of volumes. */
    record VolumeRow(Range volume, List<Band> bands) {
        public VolumeRow {
            bands = List.copyOf(bands);
        }
    }

    /** One kind of award and what it brings, such as Cờ Chính phủ +15. */
    record Prize(String code, String title, BigDecimal points) {}

    private static BigDecimal highestOf(Stream<Band> bands) {
        return bands.map(Band::points).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
