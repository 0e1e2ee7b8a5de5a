/**
 * The page that leadership opens: a whole campaign in one file of HTML that needs no server and no network.
 *
 * <p>Enters: the tables of the blocs with all that explains them, and their charts. Leaves: {@code index.html}.
 */
@NullMarked
package vn.thidua.yearend.page;

import org.jspecify.annotations.NullMarked;
