/**
 * The rule book in Vietnamese sentences: a rule, the bounds of a criterion, a setting. Whatever prints a rule prints these.
 *
 * <p>Enters: {@link vn.thidua.campaign.Campaign} and its parts. Leaves: texts, their numbers as a Vietnamese reader writes
 * them.
 */
@NullMarked
package vn.thidua.campaign.words;

import org.jspecify.annotations.NullMarked;
