package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Pact;

/** A pact line by line: {@code aPact("x").signs("CT", "95").reports("CT", "95", "96", "101.05")}; "" leaves a figure out. */
public final class ExamplePact {

    private final String agency;
    private final List<PactLine> signed = new ArrayList<>();
    private final List<PactLine> reported = new ArrayList<>();

    private ExamplePact(String agency) {
        this.agency = agency;
    }

    public static ExamplePact aPact(String agency) {
        return new ExamplePact(agency);
    }

    public ExamplePact signs(String label, String plan) {
        return signs(label, "", null, plan);
    }

    public ExamplePact signs(String label, String unit, @Nullable Direction direction, String plan) {
        signed.add(line("giao-uoc.xlsx", signed.size(), label, unit, direction, plan, "", ""));
        return this;
    }

    public ExamplePact reports(String label, String plan, String actual) {
        return reports(label, "", plan, actual, "");
    }

    public ExamplePact reports(String label, String unit, String plan, String actual, String rate) {
        reported.add(line("bao-cao.xlsx", reported.size(), label, unit, null, plan, actual, rate));
        return this;
    }

    public Pact in(Campaign campaign) {
        return Pact.of(campaign, signed, reported);
    }

    /** A label that is the code of an indicator stands for it; the n-th line stands in row n + 1. */
    private PactLine line(
            String file,
            int index,
            String label,
            String unit,
            @Nullable Direction direction,
            String plan,
            String actual,
            String rate) {
        int row = index + 2;
        return new PactLine(
                agency,
                label.startsWith("CT") ? label : null,
                label,
                unit,
                direction,
                stated(file, "D" + row, plan),
                stated(file, "E" + row, actual),
                stated(file, "F" + row, rate),
                "",
                new Place(file, "1", "B" + row));
    }

    private static @Nullable Stated stated(String file, String cell, String figure) {
        return figure.isEmpty() ? null : new Stated(new BigDecimal(figure), new Place(file, "1", cell));
    }
}
