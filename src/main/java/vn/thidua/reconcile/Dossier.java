package vn.thidua.reconcile;

import java.util.List;
import vn.thidua.ingest.NominationLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;

/**
 * What counts for one agency (hồ sơ thi đua): the lines of its accepted, newest submissions, at most one a code.
 *
 * @param selfReceived whether an accepted self-score was received
 * @param daysLate started days by which the self-score was late; 0 if on time or not received
 * @param indices quantities of external owners
 * @param onRecord what registers tell of it
 */
public record Dossier(
        String agency,
        boolean selfReceived,
        int daysLate,
        List<ScoreLine> selfScores,
        List<QuantityLine> selfQuantities,
        List<ScoreLine> appraisedScores,
        List<QuantityLine> appraisedQuantities,
        List<QuantityLine> indices,
        List<NominationLine> nominations,
        OnRecord onRecord) {

    public Dossier {
        selfScores = List.copyOf(selfScores);
        selfQuantities = List.copyOf(selfQuantities);
        appraisedScores = List.copyOf(appraisedScores);
        appraisedQuantities = List.copyOf(appraisedQuantities);
        indices = List.copyOf(indices);
        nominations = List.copyOf(nominations);
    }

    /** Where nobody keeps registers. */
    public Dossier(
            String agency,
            boolean selfReceived,
            int daysLate,
            List<ScoreLine> selfScores,
            List<QuantityLine> selfQuantities,
            List<ScoreLine> appraisedScores,
            List<QuantityLine> appraisedQuantities,
            List<QuantityLine> indices,
            List<NominationLine> nominations) {
        this(
                agency,
                selfReceived,
                daysLate,
                selfScores,
                selfQuantities,
                appraisedScores,
                appraisedQuantities,
                indices,
                nominations,
                OnRecord.NOTHING);
    }
}
