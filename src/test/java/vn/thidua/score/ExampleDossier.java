package vn.thidua.score;

import static vn.thidua.score.ExampleRules.n;
import static vn.thidua.score.ExampleRules.orNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.ingest.NominationLine;
import vn.thidua.ingest.OwnerFigure;
import vn.thidua.ingest.PastAwardLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.reconcile.DisciplineRecord;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.OnRecord;
import vn.thidua.reconcile.Pact;

/** What counts for one agency, put together line by line. */
public final class ExampleDossier {

    private final String agency;
    private boolean received = true;
    private int daysLate;
    private final List<ScoreLine> selfScores = new ArrayList<>();
    private final List<QuantityLine> selfQuantities = new ArrayList<>();
    private final List<ScoreLine> appraisedScores = new ArrayList<>();
    private final List<QuantityLine> appraisedQuantities = new ArrayList<>();
    private final List<QuantityLine> indices = new ArrayList<>();
    private final List<NominationLine> nominations = new ArrayList<>();
    private final List<DisciplineLine> discipline = new ArrayList<>();
    private final List<PastAwardLine> lastYear = new ArrayList<>();
    private final List<OwnerFigure> figures = new ArrayList<>();
    private Pact pact = Pact.NONE;
    private boolean watched;
    private final List<ScoreLine> corrections = new ArrayList<>();
    private final List<ScoreLine> setAside = new ArrayList<>();
    private int daysWaived;

    private ExampleDossier(String agency) {
        this.agency = agency;
    }

    public static ExampleDossier aDossier(String agency) {
        return new ExampleDossier(agency);
    }

    public ExampleDossier notReceived() {
        received = false;
        return this;
    }

    public ExampleDossier daysLate(int days) {
        daysLate = days;
        return this;
    }

    /** Days late that a decision lets go. */
    public ExampleDossier daysWaived(int days) {
        daysWaived = days;
        return this;
    }

    /** Enters a self-score; {@code null} leaves the cell empty. */
    public ExampleDossier enters(String criterion, @Nullable String score) {
        return enters(criterion, score, "");
    }

    public ExampleDossier enters(String criterion, @Nullable String score, String explanation) {
        selfScores.add(line(criterion, score, false, explanation, "tu-cham.xlsx"));
        return this;
    }

    public ExampleDossier declaresNotApplicable(String criterion) {
        selfScores.add(line(criterion, null, true, "", "tu-cham.xlsx"));
        return this;
    }

    public ExampleDossier reports(String rule, @Nullable String plan, @Nullable String actual) {
        selfQuantities.add(quantity(rule, plan, actual, "tu-cham.xlsx"));
        return this;
    }

    public ExampleDossier reports(String rule, String actual) {
        return reports(rule, null, actual);
    }

    public ExampleDossier isGiven(String criterion, @Nullable String score) {
        return isGiven(criterion, score, "");
    }

    public ExampleDossier isGiven(String criterion, @Nullable String score, String reason) {
        appraisedScores.add(line(criterion, score, false, reason, "tham-dinh.xlsx"));
        return this;
    }

    public ExampleDossier isGivenNotApplicable(String criterion) {
        appraisedScores.add(line(criterion, null, true, "", "tham-dinh.xlsx"));
        return this;
    }

    /** The meeting changes what stood before. */
    public ExampleDossier isAgreed(String criterion, @Nullable String before, @Nullable String score, String reason) {
        corrections.add(new ScoreLine(
                agency,
                criterion,
                null,
                null,
                null,
                orNull(score),
                score == null,
                orNull(before),
                reason,
                new Place("hoi-nghi.xlsx", "Điều chỉnh", criterion)));
        return this;
    }

    /** The head's appraisal of itself where it does not count. */
    public ExampleDossier givesItself(String criterion, String score) {
        setAside.add(line(criterion, score, false, "", "tham-dinh.xlsx"));
        return this;
    }

    public ExampleDossier isFound(String rule, @Nullable String plan, String actual) {
        appraisedQuantities.add(quantity(rule, plan, actual, "tham-dinh.xlsx"));
        return this;
    }

    public ExampleDossier hasIndex(String rule, @Nullable String plan, String actual) {
        indices.add(quantity(rule, plan, actual, "chi-so.xlsx"));
        return this;
    }

    public ExampleDossier nominates(RecipientKind kind, String recipient, String award) {
        nominations.add(new NominationLine(agency, kind, recipient, award, "", Place.of("de-nghi.xlsx")));
        return this;
    }

    /** The register of discipline speaks of the agency. */
    public ExampleDossier isWatched() {
        watched = true;
        return this;
    }

    /** The register of discipline has a decision against so many persons of the agency. */
    public ExampleDossier isDisciplined(String form, int persons, boolean selfDetected) {
        watched = true;
        discipline.add(new DisciplineLine(
                agency,
                DisciplineScale.DEFAULT.form(form).orElseThrow(),
                LocalDate.of(2022, 6, 5),
                (discipline.size() + 1) + "/QĐ",
                persons,
                selfDetected,
                new Place("so-ky-luat.xlsx", "Sổ", "C" + (discipline.size() + 5))));
        return this;
    }

    /** The register of earlier years has a line of last year about the agency. */
    public ExampleDossier hadLastYear(@Nullable String award, @Nullable Integer rank) {
        Place place = new Place("so-khen-thuong.xlsx", "Sổ", "C" + (lastYear.size() + 5));
        lastYear.add(new PastAwardLine(agency, 2021, award == null ? "" : award, award, rank, "", place));
        return this;
    }

    /** The owner's figure of an indicator. */
    public ExampleDossier figure(String indicator, String amount) {
        Place place = new Place("so-lieu-chu.xlsx", "Chỉ số", "F" + (figures.size() + 5));
        figures.add(new OwnerFigure(agency, indicator, n(amount), "Cơ quan mẫu", "", place));
        return this;
    }

    /** What it signed and reported. */
    public ExampleDossier pact(Pact of) {
        pact = of;
        return this;
    }

    public Dossier build() {
        return new Dossier(
                agency,
                received,
                daysLate,
                selfScores,
                selfQuantities,
                appraisedScores,
                appraisedQuantities,
                indices,
                nominations,
                new OnRecord(
                        watched
                                ? new DisciplineRecord(Place.of("so-ky-luat.xlsx"), discipline)
                                : DisciplineRecord.UNKNOWN,
                        lastYear,
                        figures),
                pact,
                corrections,
                setAside,
                daysWaived);
    }

    private ScoreLine line(String criterion, @Nullable String score, boolean notApplicable, String note, String file) {
        return new ScoreLine(
                agency,
                criterion,
                null,
                null,
                null,
                orNull(score),
                notApplicable,
                null,
                note,
                new Place(file, "Tự chấm", criterion));
    }

    private QuantityLine quantity(String rule, @Nullable String plan, @Nullable String actual, String file) {
        return new QuantityLine(
                agency, rule, orNull(plan), actual == null ? null : n(actual), "", new Place(file, "Số liệu", rule));
    }
}
