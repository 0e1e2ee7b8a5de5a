package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;
import static vn.thidua.ingest.PactLine.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.ingest.Money;
import vn.thidua.ingest.OwnerFigure;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.DisciplineRecord;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.Scorecard;

/** What an agency tells against the registers and the owners of figures: indices, discipline, funds received. */
final class RegisterBreaks {

    private static final String DISCIPLINE = "Sổ kỷ luật";
    private static final String INDEX = "Bảng chỉ số";

    private final Campaign campaign;
    private final Rubric rubric;
    private final Tolerances tolerances;
    private final OtherFigures figures;
    private final List<ActivityLine> activities;
    private final Dossier dossier;
    private final Scorecard card;
    private final List<Break> breaks = new ArrayList<>();

    /** @param activities of the whole bloc */
    RegisterBreaks(
            Campaign campaign,
            Rubric rubric,
            Tolerances tolerances,
            OtherFigures figures,
            List<ActivityLine> activities,
            Dossier dossier,
            Scorecard card) {
        this.campaign = campaign;
        this.rubric = rubric;
        this.tolerances = tolerances;
        this.figures = figures;
        this.activities = activities.stream()
                .filter(line -> line.agency().equals(dossier.agency()))
                .toList();
        this.dossier = dossier;
        this.card = card;
    }

    /** In the order of the rubric, those of indicators behind. */
    List<Break> find() {
        figures.asked().forEach(quantity -> {
            switch (quantity.source()) {
                case INDEX -> index(quantity);
                case DISCIPLINE -> discipline(quantity);
                case SUBMISSION, REGISTER -> {}
            }
        });
        campaign.indicators().stream()
                .filter(indicator -> indicator.owner() != null && !indicator.shared())
                .forEach(indicator ->
                        dossier.onRecord().figure(indicator.code()).ifPresent(figure -> owned(indicator, figure)));
        return breaks;
    }

    /** The index counts, whatever the agency says it is. */
    private void index(ReportedQuantity quantity) {
        Optional<QuantityLine> told = OtherFigures.counting(dossier, quantity.code());
        Optional<QuantityLine> published = dossier.indices().stream()
                .filter(line -> line.rule().equals(quantity.code()))
                .findFirst();
        if (told.isPresent() && published.isPresent()) {
            BigDecimal claimed = told.get().actual();
            QuantityLine line = published.get();
            ofRule(
                    quantity,
                    new Side(owner(quantity.code()), line.actual(), line.place()),
                    teller(told.get()),
                    figures.score(card, dossier, line, line.saying(line.plan(), claimed))
                            .orElse(null));
        }
    }

    private String owner(String rule) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.rules().contains(rule) && indicator.owner() != null)
                .findFirst()
                .map(indicator -> SharedBreaks.owner(campaign, indicator))
                .orElseGet(() -> say(INDEX));
    }

    private void discipline(ReportedQuantity quantity) {
        DisciplineRecord record = dossier.onRecord().discipline();
        Optional<QuantityLine> told = OtherFigures.counting(dossier, quantity.code());
        if (quantity.rule() == null || !record.known() || told.isEmpty()) {
            return;
        }
        List<DisciplineLine> meant =
                record.among(Objects.requireNonNullElse(quantity.rule().breaches(), Breaches.ALL));
        int persons = meant.stream().mapToInt(entry -> entry.persons()).sum();
        Place place = meant.isEmpty() ? record.register() : meant.get(0).place();
        ofRule(
                quantity,
                new Side(say(DISCIPLINE), BigDecimal.valueOf(persons), place),
                teller(told.get()),
                recorded(record, meant, told.get().actual())
                        .flatMap(other -> figures.score(card, dossier, quantity.code(), dossier.recording(other)))
                        .orElse(null));
    }

    /** The register as the agency tells it; empty where it tells of breaches of which the register knows no form. */
    private static Optional<DisciplineRecord> recorded(
            DisciplineRecord record, List<DisciplineLine> meant, @Nullable BigDecimal told) {
        List<DisciplineLine> entries = new ArrayList<>(record.entries());
        entries.removeAll(meant);
        if (told == null || told.signum() > 0 && meant.isEmpty()) {
            return Optional.empty();
        }
        if (told.signum() > 0) {
            DisciplineLine one = meant.get(0);
            entries.add(new DisciplineLine(
                    one.agency(),
                    one.form(),
                    one.decidedOn(),
                    one.number(),
                    told.intValue(),
                    one.selfDetected(),
                    one.place()));
        }
        return Optional.of(new DisciplineRecord(record.register(), entries));
    }

    private Side teller(QuantityLine told) {
        return new Side(OtherFigures.teller(dossier, told.rule()).label(), told.actual(), told.place());
    }

    private void ofRule(ReportedQuantity quantity, Side counting, Side other, @Nullable BigDecimal alternative) {
        String title = quantity.criterion() == null
                ? quantity.title()
                : quantity.criterion().title();
        add(quantity.code(), quantity.code(), title, counting, other, alternative);
    }

    private void owned(Indicator indicator, OwnerFigure figure) {
        Side owner = new Side(SharedBreaks.owner(campaign, indicator), figure.amount(), figure.place());
        SharedBreaks.reported(dossier, indicator)
                .ifPresent(line -> add(
                        indicator.code(),
                        indicator.code(),
                        indicator.title(),
                        owner,
                        new Side(
                                say("Báo cáo giao ước"),
                                value(line.actual()),
                                Objects.requireNonNull(line.actual()).place()),
                        null));
        ofRules(indicator, owner);
        ofActivities(indicator, owner);
    }

    /** The agency's figure counts until somebody corrects it. */
    private void ofRules(Indicator indicator, Side owner) {
        for (String rule : indicator.rules()) {
            Criterion criterion = figures.criterion(rule).orElse(null);
            Optional<QuantityLine> told = OtherFigures.counting(dossier, rule);
            if (criterion != null && told.isPresent() && sourceOf(rule) == Source.SUBMISSION) {
                QuantityLine line = told.get();
                add(
                        rule,
                        rule,
                        criterion.title(),
                        teller(line),
                        owner,
                        figures.score(card, dossier, line, line.saying(line.plan(), owner.value()))
                                .orElse(null));
            }
        }
    }

    private Source sourceOf(String rule) {
        return rubric.allCriteria()
                .flatMap(Criterion::allRules)
                .filter(candidate -> candidate.code().equals(rule))
                .findFirst()
                .map(candidate -> candidate.source())
                .orElse(Source.SUBMISSION);
    }

    /** Money that several activities gave to one fund is told together. */
    private void ofActivities(Indicator indicator, Side owner) {
        List<ActivityLine> about = activities.stream()
                .filter(line -> line.funds() != null && line.about(indicator))
                .toList();
        Money sum =
                about.stream().map(ActivityLine::funds).filter(Objects::nonNull).reduce(Money.NONE, Money::plus);
        Optional<BigDecimal> told = indicator.unit() == null ? Optional.empty() : sum.in(indicator.unit());
        if (!about.isEmpty() && told.isPresent()) {
            add(
                    indicator.code(),
                    about.get(0).title(),
                    say("kinh phí hoạt động"),
                    owner,
                    new Side(say("Bảng phong trào"), told.get(), about.get(0).fundsPlace()),
                    null);
        }
    }

    private void add(
            String code, String subject, String title, Side counting, Side other, @Nullable BigDecimal alternative) {
        Tolerance tolerance = tolerances.of(BreakClass.ACTUAL_NOT_REGISTER, code, counting.value(), other.value());
        if (tolerance.parts(counting.value(), other.value())) {
            breaks.add(new Break(
                    BreakClass.ACTUAL_NOT_REGISTER,
                    dossier.agency(),
                    subject,
                    title,
                    counting,
                    other,
                    tolerance,
                    alternative,
                    null,
                    ""));
        }
    }
}
