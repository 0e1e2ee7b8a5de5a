/**
 * The operator's board as a book: what each member owes and how it stands, every file with its state, versions compared.
 *
 * <p>Enters: results and {@link vn.thidua.reconcile.Board}. Leaves: the bytes of {@code tinh-hinh-nop.xlsx}.
 */
@NullMarked
package vn.thidua.workbook.board;

import org.jspecify.annotations.NullMarked;
