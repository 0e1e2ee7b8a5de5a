/**
 * From a scoring table as a secretary drafts it to a rubric.
 *
 * <p>Enters: the bytes of an Excel or Word table. Leaves: a {@link vn.thidua.workbook.draft.Draft}, a rubric in which
 * sentences became rules where that is certain, and a question with its cell for everything else.
 */
@NullMarked
package vn.thidua.workbook.draft;

import org.jspecify.annotations.NullMarked;
