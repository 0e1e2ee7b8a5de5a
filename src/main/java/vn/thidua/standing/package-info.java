/**
 * Who stands where: ranks on exact totals, ties, classes with gates, award proposals within quota, the next head.
 *
 * <p>Enters: the {@link vn.thidua.score.Scorecard}s of a bloc. Leaves: {@link vn.thidua.standing.BlocStandings}, and over
 * all blocs the {@link vn.thidua.standing.Results} that are drawn, written and published.
 */
@NullMarked
package vn.thidua.standing;

import org.jspecify.annotations.NullMarked;
