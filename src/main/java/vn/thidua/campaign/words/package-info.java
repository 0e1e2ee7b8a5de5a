/**
 * The rule book in sentences, Vietnamese or English: a rule, the bounds of a criterion, a setting. Whatever prints a rule prints these.
 *
 * <p>Enters: {@link vn.thidua.campaign.Campaign} and its parts. Leaves: texts in the language of the reader.
 */
@NullMarked
package vn.thidua.campaign.words;

import org.jspecify.annotations.NullMarked;
