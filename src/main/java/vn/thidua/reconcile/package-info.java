/**
 * Sheets against one another: the register, versions and duplicates, self-scores against appraisals.
 *
 * <p>Enters: all submissions of a campaign. Leaves: the {@link vn.thidua.reconcile.Docket}, in which every file has one
 * state, and per agency the {@link vn.thidua.reconcile.Dossier} of what counts.
 */
@NullMarked
package vn.thidua.reconcile;

import org.jspecify.annotations.NullMarked;
