package vn.thidua.standing;

import org.jspecify.annotations.Nullable;

/**
 * A contender in its place.
 *
 * @param tieBreak in words, what parted it from an equal total, or {@code null}
 */
record Ranked(Contender contender, int rank, @Nullable String tieBreak) {}
