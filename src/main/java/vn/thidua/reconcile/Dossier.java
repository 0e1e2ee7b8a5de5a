package vn.thidua.reconcile;

import java.util.List;
import java.util.function.UnaryOperator;
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
 * @param pact what it signed and what it told of it
 * @param corrections lines of the council's or the meeting's sheets, several of a code in the order of receipt
 * @param setAside appraised lines that do not count because the head gave them to itself
 * @param daysWaived days by which it was late too, which a decision lets go
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
        OnRecord onRecord,
        Pact pact,
        List<ScoreLine> corrections,
        List<ScoreLine> setAside,
        int daysWaived) {

    public Dossier {
        selfScores = List.copyOf(selfScores);
        selfQuantities = List.copyOf(selfQuantities);
        appraisedScores = List.copyOf(appraisedScores);
        appraisedQuantities = List.copyOf(appraisedQuantities);
        indices = List.copyOf(indices);
        nominations = List.copyOf(nominations);
        corrections = List.copyOf(corrections);
        setAside = List.copyOf(setAside);
    }

    /** As it would be if a line of its figures said something else. */
    public Dossier telling(QuantityLine line, QuantityLine other) {
        UnaryOperator<QuantityLine> change = each -> each.equals(line) ? other : each;
        return new Dossier(
                agency,
                selfReceived,
                daysLate,
                selfScores,
                selfQuantities.stream().map(change).toList(),
                appraisedScores,
                appraisedQuantities.stream().map(change).toList(),
                indices.stream().map(change).toList(),
                nominations,
                onRecord,
                pact,
                corrections,
                setAside,
                daysWaived);
    }

    /** As it would be if the register of discipline told otherwise. */
    public Dossier recording(DisciplineRecord other) {
        return new Dossier(
                agency,
                selfReceived,
                daysLate,
                selfScores,
                selfQuantities,
                appraisedScores,
                appraisedQuantities,
                indices,
                nominations,
                new OnRecord(other, onRecord.lastYear(), onRecord.figures()),
                pact,
                corrections,
                setAside,
                daysWaived);
    }

    /** As it would be with another pact. */
    public Dossier undertaking(Pact other) {
        return new Dossier(
                agency,
                selfReceived,
                daysLate,
                selfScores,
                selfQuantities,
                appraisedScores,
                appraisedQuantities,
                indices,
                nominations,
                onRecord,
                other,
                corrections,
                setAside,
                daysWaived);
    }

    /** As it would be had its self-score come in time. */
    public Dossier sent() {
        return new Dossier(
                agency,
                true,
                0,
                selfScores,
                selfQuantities,
                appraisedScores,
                appraisedQuantities,
                indices,
                nominations,
                onRecord,
                pact,
                corrections,
                setAside,
                0);
    }

    /** Where nobody keeps registers, nothing was signed and no meeting said anything. */
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
                OnRecord.NOTHING,
                Pact.NONE,
                List.of(),
                List.of(),
                0);
    }
}
