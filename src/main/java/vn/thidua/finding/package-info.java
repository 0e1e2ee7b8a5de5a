/**
 * What we say when something in the data is wrong, repaired or noteworthy.
 *
 * <p>Enters: what a check saw. Leaves: {@link vn.thidua.finding.Finding}, a value with code, place, found and expected,
 * and its sentences in Vietnamese and English.
 */
@NullMarked
package vn.thidua.finding;

import org.jspecify.annotations.NullMarked;
