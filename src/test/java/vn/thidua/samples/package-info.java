/**
 * The sample submissions under {@code input-samples/}, made from the rule books and from figures typed here.
 *
 * <p>Enters: the campaigns under {@code jobs/}. Leaves: one workbook for each form, the same bytes every time.
 */
@NullMarked
package vn.thidua.samples;

import org.jspecify.annotations.NullMarked;
