package vn.thidua.campaign;

import org.jspecify.annotations.Nullable;

/**
 * An award that the competent authority has decided on (quyết định khen thưởng).
 *
 * @param award code of the award rule
 * @param agency code of the agency that receives it, or to which the recipient belongs
 * @param recipient as the proposal names it; {@code null} for the agency itself
 * @param document number and day of the decision
 */
public record AwardDecision(
        String award, String agency, @Nullable String recipient, String document) {}
