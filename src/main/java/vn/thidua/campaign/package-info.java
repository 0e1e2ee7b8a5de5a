/**
 * The rule book of a campaign: read once from {@code jobs/<campaign>/}, checked whole, never changed afterwards.
 *
 * <p>Enters: YAML files. Leaves: {@link vn.thidua.campaign.Campaign}, or an {@link
 * vn.thidua.campaign.InvalidCampaignException} that tells every mistake with its file, line and key.
 */
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
