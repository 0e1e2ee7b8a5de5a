/**
 * What was published before, and in sentences why tonight's tables differ.
 *
 * <p>Enters: the {@link vn.thidua.standing.BlocStandings} of each run. Leaves: {@link
 * vn.thidua.standing.history.RecordedRun}s and {@link vn.thidua.standing.history.Changes}.
 */
@NullMarked
package vn.thidua.standing.history;

import org.jspecify.annotations.NullMarked;
