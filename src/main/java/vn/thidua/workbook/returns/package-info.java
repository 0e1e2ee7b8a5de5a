/**
 * A file goes back to its agency: its own workbook with the cells marked, and a letter.
 *
 * <p>Enters: a {@link vn.thidua.reconcile.FiledSubmission} and the bytes that were received. Leaves: {@link
 * vn.thidua.workbook.returns.ReturnedFile}s. Nothing of the sender's file is taken over but what is copied piece by piece:
 * values, looks, widths and merged cells; so no formula, link, macro or embedded object of his can act.
 */
@NullMarked
package vn.thidua.workbook.returns;

import org.jspecify.annotations.NullMarked;
