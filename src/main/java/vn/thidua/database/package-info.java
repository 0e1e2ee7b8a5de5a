/**
 * PostgreSQL: the embedded server, the job repository's tables and COPY.
 *
 * <p>Enters: nothing but settings. Leaves: connection details and {@link vn.thidua.database.Copy}.
 */
@NullMarked
package vn.thidua.database;

import org.jspecify.annotations.NullMarked;
