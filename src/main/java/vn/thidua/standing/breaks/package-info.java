/**
 * What does not agree, what hangs on it, and since when.
 *
 * <p>Enters: a bloc's dossiers, cards and table. Leaves: {@link vn.thidua.standing.breaks.Break}s with both sides, their cells
 * and the effect on the score, and {@link vn.thidua.standing.breaks.Stake}s: the open questions in the order of what they could
 * still change.
 */
@NullMarked
package vn.thidua.standing.breaks;

import org.jspecify.annotations.NullMarked;
