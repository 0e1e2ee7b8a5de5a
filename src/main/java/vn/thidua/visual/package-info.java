/**
 * What the pictures say: one model for each chart, from which pictures and the native charts of workbooks and slides are made.
 *
 * <p>Enters: {@link vn.thidua.standing.BlocStandings}. Leaves: {@link vn.thidua.visual.Chart}.
 */
@NullMarked
package vn.thidua.visual;

import org.jspecify.annotations.NullMarked;
