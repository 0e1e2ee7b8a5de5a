package vn.thidua.ingest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.finding.Place;

/**
 * One row of the register of discipline and violations (sổ theo dõi kỷ luật, vi phạm). Whom it is about is never read.
 *
 * @param agency code of the agency
 * @param decidedOn day of the decision within the campaign's period; {@code null} if the row tells none
 * @param number of the decision; empty if the row tells none
 * @param persons how many the decision punishes, at least 1
 * @param selfDetected whether the agency itself detected the breach and dealt with it
 * @param place of the cell that names the form
 */
public record DisciplineLine(
        String agency,
        DisciplineForm form,
        @Nullable LocalDate decidedOn,
        String number,
        int persons,
        boolean selfDetected,
        Place place)
        implements Line {

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
