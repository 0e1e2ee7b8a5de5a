/**
 * A bloc beside earlier years: what became of each agency's score and rank, how much of it is real, how much the table of
 * points did and how much the membership; and how far self-scores and appraisals lay apart.
 *
 * <p>Enters: {@link vn.thidua.standing.BlocStandings} and the {@link vn.thidua.standing.years.PastTable}s of earlier years.
 * Leaves: {@link vn.thidua.standing.years.BlocYears}.
 */
@NullMarked
package vn.thidua.standing.years;

import org.jspecify.annotations.NullMarked;
