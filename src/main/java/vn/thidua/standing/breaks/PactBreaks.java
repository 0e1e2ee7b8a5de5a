package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;
import static vn.thidua.ingest.PactLine.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Indicator;
import vn.thidua.finding.Place;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.Stated;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.Pact;
import vn.thidua.score.Scorecard;

/** The pact of one agency against its report and against the sheet of figures. */
final class PactBreaks {

    private static final String SIGNED = "Giao ước đã ký";
    private static final String REPORTED = "Báo cáo giao ước";

    private final Campaign campaign;
    private final Tolerances tolerances;
    private final OtherFigures figures;
    private final Dossier dossier;
    private final Scorecard card;
    private final List<Break> breaks = new ArrayList<>();

    PactBreaks(Campaign campaign, Tolerances tolerances, OtherFigures figures, Dossier dossier, Scorecard card) {
        this.campaign = campaign;
        this.tolerances = tolerances;
        this.figures = figures;
        this.dossier = dossier;
        this.card = card;
    }

    /** In the order of the pact, those of the sheet of figures behind those of the report. */
    List<Break> find() {
        Pact pact = dossier.pact();
        pact.signed().forEach(line -> plans(line, pact.reported(line)));
        for (Indicator indicator : campaign.indicators()) {
            PactLine signed = told(pact.signed(), indicator);
            PactLine reported = told(pact.reported(), indicator);
            for (String rule : indicator.rules()) {
                OtherFigures.counting(dossier, rule).ifPresent(line -> {
                    plan(line, signed);
                    actual(line, reported);
                });
            }
        }
        return breaks;
    }

    /** The line about the indicator, if it is told in the indicator's unit. */
    private static @Nullable PactLine told(List<PactLine> lines, Indicator indicator) {
        return lines.stream()
                .filter(line -> indicator.code().equals(line.indicator()) && indicator.toldIn(line.unit()))
                .findFirst()
                .orElse(null);
    }

    private void plans(PactLine signed, @Nullable PactLine reported) {
        if (reported == null || !signed.sameUnit(reported)) {
            return;
        }
        Tolerance tolerance =
                tolerances.of(BreakClass.TARGET_NOT_PACT, signed.key(), value(signed.plan()), value(reported.plan()));
        if (tolerance.parts(value(signed.plan()), value(reported.plan()))) {
            breaks.add(new Break(
                    BreakClass.TARGET_NOT_PACT,
                    dossier.agency(),
                    subject(signed),
                    title(signed),
                    side(say(SIGNED), signed.plan()),
                    side(say(REPORTED), reported.plan()),
                    tolerance,
                    null,
                    null,
                    ""));
        }
    }

    /** The indicator; a target of the agency's own goes by its name. */
    static String subject(PactLine line) {
        return line.indicator() == null ? line.title() : line.indicator();
    }

    static String title(PactLine line) {
        return line.indicator() == null ? say("chỉ tiêu của đơn vị") : line.title();
    }

    private void plan(QuantityLine line, @Nullable PactLine signed) {
        if (signed != null && signed.plan() != null) {
            QuantityLine other = line.saying(signed.plan().value(), line.actual());
            compare(
                    BreakClass.TARGET_NOT_PACT,
                    line,
                    line.plan(),
                    Objects.requireNonNullElse(line.planPlace(), line.place()),
                    side(say(SIGNED), signed.plan()),
                    other);
        }
    }

    private void actual(QuantityLine line, @Nullable PactLine reported) {
        if (reported != null && reported.actual() != null) {
            QuantityLine other = line.saying(line.plan(), reported.actual().value());
            compare(
                    BreakClass.ACTUAL_NOT_PACT_REPORT,
                    line,
                    line.actual(),
                    line.place(),
                    side(say(REPORTED), reported.actual()),
                    other);
        }
    }

    private void compare(
            BreakClass kind,
            QuantityLine line,
            @Nullable BigDecimal counting,
            Place place,
            Side told,
            QuantityLine other) {
        Criterion criterion = figures.criterion(line.rule()).orElse(null);
        Tolerance tolerance = tolerances.of(kind, line.rule(), counting, told.value());
        if (criterion == null || !tolerance.parts(counting, told.value())) {
            return;
        }
        Optional<BigDecimal> alternative = figures.score(card, dossier, line, other);
        breaks.add(new Break(
                kind,
                dossier.agency(),
                criterion.code(),
                criterion.title(),
                new Side(OtherFigures.teller(dossier, line.rule()).label(), counting, place),
                told,
                tolerance,
                alternative.orElse(null),
                null,
                ""));
    }

    private static Side side(String party, @Nullable Stated stated) {
        return stated == null ? new Side(party, null, null) : new Side(party, stated.value(), stated.place());
    }
}
