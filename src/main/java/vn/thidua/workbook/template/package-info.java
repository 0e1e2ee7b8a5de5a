/**
 * Blank forms made from the rule book that will check them.
 *
 * <p>Enters: {@link vn.thidua.campaign.Campaign}. Leaves: .xlsx files whose bytes depend on the rule book alone (and on last
 * year's scores, where those are given). What a cell accepts is what the checks accept; a test holds both together.
 */
@NullMarked
package vn.thidua.workbook.template;

import org.jspecify.annotations.NullMarked;
