/**
 * Reading the rule book: YAML, then structure by JSON Schema, then meaning, one check a file.
 *
 * <p>Enters: the folder {@code jobs/}. Leaves: {@link vn.thidua.campaign.Campaign}, or every mistake at once. Structure
 * comes before meaning, since a check of meaning may then take the presence and type of every key for granted.
 *
 * @see vn.thidua.campaign.rulebook.RuleBooks
 */
@NullMarked
package vn.thidua.campaign.rulebook;

import org.jspecify.annotations.NullMarked;
