/**
 * The results as programs read them: {@code results.json}, as {@code docs/results.schema.json} describes it.
 *
 * <p>Enters: tables, breaks and years of each bloc, and what was received. Leaves: JSON whose bytes depend on these alone.
 */
@NullMarked
package vn.thidua.transcript;

import org.jspecify.annotations.NullMarked;
