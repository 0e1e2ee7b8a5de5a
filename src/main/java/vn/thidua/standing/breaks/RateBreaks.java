package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.Stated;
import vn.thidua.ingest.StatedRate;
import vn.thidua.reconcile.Dossier;

/** Percentages that an agency states beside the two figures that make them; no score depends on them. */
final class RateBreaks {

    private final OtherFigures figures;

    RateBreaks(OtherFigures figures) {
        this.figures = figures;
    }

    /** @param numerator cell of the part, by which the percentage can be made again */
    private record Told(String subject, String title, Place numerator, Stated rate, StatedRate made) {}

    List<Break> find(Dossier dossier) {
        List<Told> told = Stream.concat(
                        dossier.pact().reported().stream().flatMap(RateBreaks::told),
                        Stream.concat(dossier.selfQuantities().stream(), dossier.appraisedQuantities().stream())
                                .flatMap(this::told))
                .toList();
        List<Break> breaks = new ArrayList<>();
        for (Told one : told) {
            one.made()
                    .mistake(ofSheet(told, one))
                    .ifPresent(mistake -> breaks.add(found(dossier.agency(), one, mistake)));
        }
        return breaks;
    }

    private static List<StatedRate> ofSheet(List<Told> told, Told one) {
        return told.stream()
                .filter(other -> other.numerator().file().equals(one.numerator().file()))
                .map(Told::made)
                .toList();
    }

    private static Stream<Told> told(PactLine line) {
        return line.statedRate().stream()
                .map(made -> new Told(
                        PactBreaks.subject(line),
                        PactBreaks.title(line),
                        Objects.requireNonNull(line.actual()).place(),
                        Objects.requireNonNull(line.rate()),
                        made));
    }

    private Stream<Told> told(QuantityLine line) {
        return line.statedRate().stream()
                .map(made -> new Told(
                        line.rule(),
                        figures.criterion(line.rule()).map(Criterion::title).orElse(""),
                        line.place(),
                        Objects.requireNonNull(line.rate()),
                        made));
    }

    private static Break found(String agency, Told told, StatedRate.Mistake mistake) {
        return new Break(
                BreakClass.PERCENT_NOT_ITS_PARTS,
                agency,
                told.subject(),
                told.title(),
                new Side(say("Tính từ hai con số"), told.made().right(), told.numerator()),
                new Side(
                        say("Tỷ lệ đã ghi") + (mistake.words().isEmpty() ? "" : say(mistake.words())),
                        told.made().stated(),
                        told.rate().place()),
                Tolerance.ofDigits(told.made().tolerance()),
                null,
                null,
                "");
    }
}
