package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Veto;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.Dossier;

/** Which vetoes of the rubric take effect ("không xếp loại"). */
final class Vetoes {

    private Vetoes() {}

    /** Their codes in the order of the rubric. */
    static List<String> of(Rubric rubric, Dossier dossier) {
        return rubric.vetoes().stream()
                .filter(veto -> holds(veto, dossier))
                .map(Veto::code)
                .toList();
    }

    private static boolean holds(Veto veto, Dossier dossier) {
        return switch (veto.cause()) {
            case MISSING_SELF_SCORE -> !dossier.selfReceived();
            case LATE -> dossier.selfReceived() && dossier.daysLate() > veto.daysLate();
            case REPORTED ->
                Stream.concat(dossier.selfQuantities().stream(), dossier.appraisedQuantities().stream())
                        .anyMatch(line -> line.rule().equals(veto.code()) && isOneOrMore(line));
        };
    }

    private static boolean isOneOrMore(QuantityLine line) {
        BigDecimal actual = line.actual();
        return actual != null && actual.compareTo(BigDecimal.ONE) >= 0;
    }
}
