package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Range;

/**
 * How a rule came to its points (phép tính), with the figures that entered it, so that whoever tells of it computes nothing
 * again. {@code gross} is what would be given without the method's cap.
 */
public sealed interface Step {

    /** What is reported under the rule's code, or what keeps the rule from counting; {@code null} if there is nothing. */
    @Nullable
    Quantity quantity();

    /** Nothing is reported that could be measured; the rule gives what a quantity of 0 gives. */
    record Untold(@Nullable Quantity quantity) implements Step {}

    /** One of the rule's {@code onlyIfNone}, by its code, has cases; the rule does not count. */
    record Shut(String by, Quantity quantity) implements Step {}

    /** The score itself is reported. */
    record Entered(Quantity quantity) implements Step {}

    /** Có or không; unreported stands for không. */
    record Answered(@Nullable Quantity quantity, boolean yes) implements Step {}

    /** So much for each. */
    record Counted(Quantity quantity, BigDecimal gross) implements Step {}

    /**
     * The value lies in a band.
     *
     * @param volume the row of volumes that it lies in, or {@code null} if bands do not go by volume, or none holds it
     * @param band {@code null} if none holds the value
     */
    record Banded(
            Quantity quantity, Measured value, @Nullable Range volume, Method.@Nullable Band band) implements Step {}

    /** Points in proportion to the value. */
    record Proportioned(Quantity quantity, Measured value, BigDecimal gross) implements Step {}

    /**
     * Measured by the target and by the bloc's best.
     *
     * @param leader the best of those who can lead; {@code null} if none of them reports a figure
     */
    record Led(
            Quantity quantity, BigDecimal target, @Nullable Leader leader) implements Step {}

    /**
     * Full steps above a threshold.
     *
     * @param steps how many; 0 if the value does not exceed the threshold
     */
    record Climbed(Quantity quantity, Measured value, BigDecimal steps, BigDecimal gross) implements Step {}

    /** Awards received. */
    record Awarded(List<Prized> prizes, BigDecimal gross) implements Step {
        public Awarded {
            prizes = List.copyOf(prizes);
        }

        @Override
        public @Nullable Quantity quantity() {
            return null;
        }
    }

    /** One award of those that the rule names, as often as it is reported. */
    record Prized(Method.Prize prize, Quantity received, BigDecimal points) {}

    /** Of several parts the one that gives the most. */
    record Best(@Nullable Worked chosen) implements Step {
        @Override
        public @Nullable Quantity quantity() {
            return null;
        }
    }

    /** The parts count, unless the waiver is claimed. */
    record Waived(@Nullable Quantity quantity, boolean claimed) implements Step {}
}
