/**
 * Exact arithmetic over the rubric: no framework, no database, no rounding but the one to the calculation scale.
 *
 * <p>Enters: the {@link vn.thidua.reconcile.Dossier}s of a bloc. Leaves: one {@link vn.thidua.score.Scorecard} per
 * agency.
 */
@NullMarked
package vn.thidua.score;

import org.jspecify.annotations.NullMarked;
