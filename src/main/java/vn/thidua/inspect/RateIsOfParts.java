package vn.thidua.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Rule;
import vn.thidua.finding.Figures;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.Stated;
import vn.thidua.ingest.StatedRate;
import vn.thidua.ingest.StatedRate.Mistake;

/** A stated percentage is that of the two figures beside it, to its last digit; the kind of mistake is told. */
final class RateIsOfParts implements Check {

    /** One stated percentage with its name and cell. */
    private record Told(String subject, Stated cell, StatedRate rate) {}

    @Override
    public List<Finding> check(Examined examined) {
        List<Told> told = new ArrayList<>();
        for (PactLine line : examined.submission().pact()) {
            line.statedRate()
                    .ifPresent(rate -> told.add(new Told(line.title(), Objects.requireNonNull(line.rate()), rate)));
        }
        for (QuantityLine line : examined.submission().quantities()) {
            line.statedRate()
                    .ifPresent(rate ->
                            told.add(new Told(subject(line, examined), Objects.requireNonNull(line.rate()), rate)));
        }
        List<StatedRate> rates = told.stream().map(Told::rate).toList();
        return told.stream()
                .flatMap(one -> one.rate().mistake(rates).map(mistake -> finding(one, mistake)).stream())
                .toList();
    }

    private static String subject(QuantityLine line, Examined examined) {
        RubricIndex rubric = examined.rubrics().get(line.agency());
        Rule rule = rubric == null ? null : rubric.rule(line.rule());
        return rule == null ? line.rule() : rule.subject();
    }

    private static Finding finding(Told told, Mistake mistake) {
        return new Finding(
                FindingCode.RATE_NOT_OF_PARTS,
                told.cell().place(),
                told.subject(),
                Figures.print(told.rate().stated()) + " %",
                Figures.print(told.rate().right()) + " %" + mistake.words());
    }
}
