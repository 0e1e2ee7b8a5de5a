/**
 * How charts are drawn: laid out once, then painted as PNG and written as SVG.
 *
 * <p>Enters: {@link vn.thidua.visual.Chart}. Leaves: {@link vn.thidua.visual.drawing.Drawing} and pictures of it.
 */
@NullMarked
package vn.thidua.visual.drawing;

import org.jspecify.annotations.NullMarked;
