/**
 * The papers of the year-end round: minutes of appraisal for each agency; report, submission for awards, minutes of the
 * meeting and of the count for each bloc.
 *
 * <p>Enters: {@link vn.thidua.standing.BlocStandings} and pictures of them. Leaves: .docx files whose bytes depend on the
 * results alone. What only people can know is left to be filled in: numbers, days, names, signatures, prose.
 */
@NullMarked
package vn.thidua.yearend.document;

import org.jspecify.annotations.NullMarked;
