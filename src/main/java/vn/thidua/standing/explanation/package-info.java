/**
 * Why every number of a bloc's table is as it is, in sentences that a jury understands: down to cells, rule and article.
 *
 * <p>Enters: {@link vn.thidua.standing.explanation.Sources}, what the table was made of and what was made of it. Leaves:
 * {@link vn.thidua.standing.explanation.Explanation}s, from {@link vn.thidua.standing.explanation.BlocExplanations}. Nothing
 * is computed here: scores are worked once more by the room that scores, and told by what its steps say.
 */
@NullMarked
package vn.thidua.standing.explanation;

import org.jspecify.annotations.NullMarked;
