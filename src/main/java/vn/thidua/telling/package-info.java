/**
 * What readers are told of the results, whatever paper it stands on: the same words in books, papers, slides and on the page.
 *
 * <p>Enters: {@link vn.thidua.standing.Results}. Leaves: sentences and views; nothing here knows of a file format.
 */
@NullMarked
package vn.thidua.telling;

import org.jspecify.annotations.NullMarked;
