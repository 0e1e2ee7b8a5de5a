package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;

/**
 * Figures that several agencies tell and that are one: all are held against the owner's, and where nobody owns it against that
 * of the first who tells it.
 */
final class SharedBreaks {

    private final Campaign campaign;
    private final Bloc bloc;
    private final Tolerances tolerances;
    private final OtherFigures figures;
    private final List<Dossier> dossiers;
    private final List<Scorecard> cards;

    /** @param cards in the order of the dossiers */
    SharedBreaks(
            Campaign campaign,
            Bloc bloc,
            Tolerances tolerances,
            OtherFigures figures,
            List<Dossier> dossiers,
            List<Scorecard> cards) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.tolerances = tolerances;
        this.figures = figures;
        this.dossiers = dossiers;
        this.cards = cards;
    }

    /** Breaks of those who tell it otherwise, in the order of the indicators and of those who tell them. */
    List<Break> find() {
        List<Break> breaks = new ArrayList<>();
        campaign.indicators().stream().filter(Indicator::shared).forEach(indicator -> ofIndicator(indicator, breaks));
        return breaks;
    }

    /**
     * An agency's word.
     *
     * @param line by which it is scored; {@code null} if it only reports it
     */
    private record Told(
            Dossier dossier, Side side, @Nullable QuantityLine line) {

        String agency() {
            return dossier.agency();
        }
    }

    private void ofIndicator(Indicator indicator, List<Break> breaks) {
        List<Told> told = indicator.toldBy().stream()
                .flatMap(code ->
                        dossiers.stream().filter(dossier -> dossier.agency().equals(code)))
                .flatMap(dossier -> told(dossier, indicator).stream())
                .toList();
        Told first = told.stream()
                .filter(one -> one.agency().equals(indicator.owner()))
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse(null);
        if (first != null) {
            Optional<Side> published = published(indicator);
            Side holding = published.orElseGet(() -> holding(indicator, first));
            told.stream()
                    .filter(one -> published.isPresent() || one != first)
                    .forEach(one -> compare(indicator, holding, one, breaks));
        }
    }

    private static Side holding(Indicator indicator, Told told) {
        Side side = told.side();
        return told.agency().equals(indicator.owner())
                ? new Side(say("{0} (chủ số liệu)", side.party()), side.value(), side.place())
                : side;
    }

    /** What the owner's own sheet says for all. */
    private Optional<Side> published(Indicator indicator) {
        return dossiers.stream()
                .flatMap(dossier -> dossier.onRecord().figure(indicator.code()).stream())
                .findFirst()
                .map(figure -> new Side(
                        say("{0} (chủ số liệu)", owner(campaign, indicator)), figure.amount(), figure.place()));
    }

    private Optional<Told> told(Dossier dossier, Indicator indicator) {
        String name = bloc.member(dossier.agency()).map(Agency::name).orElse(dossier.agency());
        return quantity(dossier, indicator)
                .map(line -> new Told(dossier, new Side(name, line.actual(), line.place()), line))
                .or(() -> reported(dossier, indicator)
                        .map(PactLine::actual)
                        .map(actual -> new Told(dossier, new Side(name, actual.value(), actual.place()), null)));
    }

    private static Optional<QuantityLine> quantity(Dossier dossier, Indicator indicator) {
        return indicator.rules().stream()
                .flatMap(rule -> OtherFigures.counting(dossier, rule).stream())
                .filter(line -> line.actual() != null)
                .findFirst();
    }

    private void compare(Indicator indicator, Side holding, Told told, List<Break> breaks) {
        BigDecimal other = told.side().value();
        Tolerance tolerance = tolerances.of(BreakClass.TOLD_DIFFERENTLY, indicator.code(), holding.value(), other);
        if (tolerance.parts(holding.value(), other)) {
            QuantityLine line = told.line();
            breaks.add(new Break(
                    BreakClass.TOLD_DIFFERENTLY,
                    told.agency(),
                    line == null ? indicator.code() : line.rule(),
                    indicator.title(),
                    line == null ? holding : told.side(),
                    line == null ? told.side() : holding,
                    tolerance,
                    line == null ? null : alternative(told, line, holding),
                    null,
                    ""));
        }
    }

    private @Nullable BigDecimal alternative(Told told, QuantityLine line, Side holding) {
        Scorecard card = cards.get(dossiers.indexOf(told.dossier()));
        return figures.score(card, told.dossier(), line, line.saying(line.plan(), holding.value()))
                .orElse(null);
    }

    /** The line of the agency's report that tells the indicator in its unit. */
    static Optional<PactLine> reported(Dossier dossier, Indicator indicator) {
        return dossier.pact().reported().stream()
                .filter(line -> indicator.code().equals(line.indicator()) && indicator.toldIn(line.unit()))
                .filter(line -> line.actual() != null)
                .findFirst();
    }

    /** The owner's name. */
    static String owner(Campaign campaign, Indicator indicator) {
        String owner = Objects.requireNonNullElse(indicator.owner(), "");
        return campaign.agency(owner).map(Agency::name).orElse(owner);
    }
}
