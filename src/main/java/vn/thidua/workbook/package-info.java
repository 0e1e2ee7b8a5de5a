/**
 * The Excel books: one per bloc, one over the whole campaign.
 *
 * <p>Enters: {@link vn.thidua.standing.Results}. Leaves: .xlsx files whose bytes depend on the results alone.
 */
@NullMarked
package vn.thidua.workbook;

import org.jspecify.annotations.NullMarked;
