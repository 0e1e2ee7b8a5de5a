/**
 * A submission against itself and its rubric: one check a file, one ordered list, everything gathered.
 *
 * <p>Enters: {@link vn.thidua.ingest.Submission}. Leaves: the same with the findings of all checks.
 */
@NullMarked
package vn.thidua.inspect;

import org.jspecify.annotations.NullMarked;
