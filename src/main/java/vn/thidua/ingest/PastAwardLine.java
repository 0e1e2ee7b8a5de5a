package vn.thidua.ingest;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;

/**
 * One row of the register of earlier years' awards and ranks (sổ khen thưởng các năm trước).
 *
 * @param agency code of the agency
 * @param year in which it was reached, before the campaign's
 * @param written the award as the row has it; empty if the row tells of a rank only
 * @param award code of the campaign's award that is meant, or {@code null} if the campaign has none such
 * @param rank in its bloc, or {@code null} if the row tells none
 * @param number of the decision; empty if the row tells none
 * @param place of the cell that names the award, or the rank where there is no award
 */
public record PastAwardLine(
        String agency,
        int year,
        String written,
        @Nullable String award,
        @Nullable Integer rank,
        String number,
        Place place)
        implements Line {

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
