package vn.thidua.reconcile;

import java.util.List;
import java.util.Optional;
import vn.thidua.ingest.OwnerFigure;
import vn.thidua.ingest.PastAwardLine;

/**
 * What the registers that a bloc or other owners keep tell of one agency.
 *
 * @param lastYear the lines of the register of earlier years that are of the year before the campaign's
 * @param figures one of each indicator of which its owner has told, all vouchers together
 */
public record OnRecord(DisciplineRecord discipline, List<PastAwardLine> lastYear, List<OwnerFigure> figures) {

    /** Nobody keeps registers. */
    public static final OnRecord NOTHING = new OnRecord(DisciplineRecord.UNKNOWN, List.of(), List.of());

    public OnRecord {
        lastYear = List.copyOf(lastYear);
        figures = List.copyOf(figures);
    }

    /** The owner's figure of an indicator. */
    public Optional<OwnerFigure> figure(String indicator) {
        return figures.stream()
                .filter(figure -> figure.code().equals(indicator))
                .findFirst();
    }
}
