/**
 * The chart lint: rules that every chart on its page must keep, one a class, measured on the drawing itself.
 *
 * <p>Enters: a chart and its {@link vn.thidua.visual.drawing.Drawing}. Leaves: sentences, one for each breach.
 */
@NullMarked
package vn.thidua.visual.lint;

import org.jspecify.annotations.NullMarked;
