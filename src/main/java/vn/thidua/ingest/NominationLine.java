package vn.thidua.ingest;

import java.util.Collection;
import java.util.List;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.finding.Place;

/**
 * One line of a nominations sheet (danh sách đề nghị khen thưởng).
 *
 * @param agency code of the agency that nominates
 * @param recipient name of the collective or individual, as written
 * @param award the form of award as written, such as "Giấy khen"
 * @param reason achievement in short; empty if none
 */
public record NominationLine(
        String agency, RecipientKind kind, String recipient, String award, String reason, Place place) implements Line {

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
