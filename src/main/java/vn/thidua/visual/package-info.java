/**
 * The pictures: one chart model, drawn as PNG and SVG.
 *
 * <p>Enters: {@link vn.thidua.standing.BlocStandings}. Leaves: charts and their pictures.
 */
@NullMarked
package vn.thidua.visual;

import org.jspecify.annotations.NullMarked;
