package vn.thidua.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DisciplineLine;

/**
 * What the register of discipline tells of one agency.
 *
 * @param register the file; {@code null} if none was received that speaks of the agency
 * @param entries in the order of their days, each decision once
 */
public record DisciplineRecord(@Nullable Place register, List<DisciplineLine> entries) {

    /** Nobody has told anything. */
    public static final DisciplineRecord UNKNOWN = new DisciplineRecord(null, List.of());

    public DisciplineRecord {
        entries = List.copyOf(entries);
    }

    public boolean known() {
        return register != null;
    }

    public List<DisciplineLine> among(Breaches breaches) {
        return entries.stream()
                .filter(entry -> breaches.include(entry.form(), entry.selfDetected()))
                .toList();
    }
}
