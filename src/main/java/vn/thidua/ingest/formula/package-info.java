/**
 * The few formulas that scoring tables use, computed a second time with exact decimals.
 *
 * <p>Enters: a formula's text and the cells that it names. Leaves: its value, or nothing where it uses what we do not know.
 */
@NullMarked
package vn.thidua.ingest.formula;

import org.jspecify.annotations.NullMarked;
