package vn.thidua.reconcile;

import java.util.List;
import vn.thidua.ingest.PastAwardLine;

/**
 * What the registers that a bloc or other owners keep tell of one agency.
 *
 * @param lastYear the lines of the register of earlier years that are of the year before the campaign's
 */
public record OnRecord(DisciplineRecord discipline, List<PastAwardLine> lastYear) {

    /** Nobody keeps registers. */
    public static final OnRecord NOTHING = new OnRecord(DisciplineRecord.UNKNOWN, List.of());

    public OnRecord {
        lastYear = List.copyOf(lastYear);
    }
}
