package vn.thidua.standing.breaks;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Place;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;

/** Finds the breaks of one agency. */
final class BreakFinder {

    private final AppraisalRules rules;
    private final Tolerances tolerances;
    private final Rubric rubric;
    private final Dossier dossier;
    private final Scorecard card;
    private final Effects effects;

    BreakFinder(AppraisalRules rules, Tolerances tolerances, Rubric rubric, Dossier dossier, Scorecard card) {
        this.rules = rules;
        this.tolerances = tolerances;
        this.rubric = rubric;
        this.dossier = dossier;
        this.card = card;
        this.effects = new Effects(rubric, card);
    }

    /** In the order of the rubric, those of figures last. */
    List<Break> find() {
        List<Break> breaks = new ArrayList<>();
        Map<String, CriterionScore> scores = card.byCriterion();
        for (Criterion criterion : rubric.allCriteria().toList()) {
            CriterionScore score = scores.get(criterion.code());
            if (score != null) {
                ofCriterion(criterion, score, breaks);
            }
        }
        ofFigures(breaks);
        return breaks.stream().map(effects::of).toList();
    }

    private void ofCriterion(Criterion criterion, CriterionScore score, List<Break> breaks) {
        if (score.council().score() != null) {
            Level below = score.appraised().score() == null ? Level.SELF : Level.APPRAISAL;
            differing(BreakClass.APPRAISED_NOT_AGREED, criterion, score, Level.COUNCIL, below, breaks);
        }
        differing(BreakClass.SELF_NOT_APPRAISED, criterion, score, Level.APPRAISAL, Level.SELF, breaks);
        if (score.open() && score.self().score() != null) {
            claim(criterion, score.self(), breaks);
        }
        Mark counting = score.deciding();
        if (counting.from() == Mark.Origin.ENTERED && counting.entered() != null && counting.derived() != null) {
            entered(criterion, counting, score.level().label(), breaks);
        } else if (counting.from() == Mark.Origin.DERIVED) {
            overruled(criterion, score, breaks);
        }
    }

    /** A level's score that is not the one of the level below; nothing depends on it any more if a higher one decided. */
    private void differing(
            BreakClass kind, Criterion criterion, CriterionScore score, Level upper, Level lower, List<Break> breaks) {
        Mark above = score.mark(upper);
        Mark below = score.mark(lower);
        if (above.score() == null || below.score() == null || above.score().compareTo(below.score()) == 0) {
            return;
        }
        boolean decides = upper == score.level();
        boolean lacking = decides && above.note().isBlank() && rules.reasonRequired();
        breaks.add(ofScore(
                lacking ? BreakClass.REASON_MISSING : kind,
                criterion,
                new Side(upper.label(), above.score(), above.source()),
                new Side(lower.label(), below.score(), below.source()),
                decides ? below.score() : null,
                lacking ? "" : settled(score, above.note(), decides)));
    }

    private static String settled(CriterionScore score, String reason, boolean decides) {
        if (!reason.isBlank()) {
            return reason;
        }
        return decides
                ? say("Đợt này không yêu cầu nêu lý do")
                : say(
                        "{0} thống nhất {1}",
                        score.level().label(), ScoreText.of(Objects.requireNonNull(score.finalScore())));
    }

    /** What only the agency itself says so far. */
    private void claim(Criterion criterion, Mark self, List<Break> breaks) {
        BigDecimal claimed = Objects.requireNonNull(self.score());
        Side counting = new Side(Level.SELF.label(), claimed, self.source());
        criterion
                .ceiling()
                .filter(ceiling -> claimed.compareTo(ceiling) > 0)
                .ifPresent(ceiling -> breaks.add(ofScore(
                        BreakClass.OVER_MAXIMUM,
                        criterion,
                        counting,
                        new Side(say("Mức cao nhất"), ceiling, null),
                        ceiling,
                        "")));
        if (criterion.evidenceRequired() && self.note().isBlank() && claimed.compareTo(criterion.floor()) > 0) {
            breaks.add(ofScore(
                    BreakClass.EVIDENCE_MISSING,
                    criterion,
                    counting,
                    new Side(say("Không có minh chứng"), criterion.floor(), null),
                    criterion.floor(),
                    ""));
        }
    }

    private void entered(Criterion criterion, Mark counting, String party, List<Break> breaks) {
        BigDecimal entered = Objects.requireNonNull(counting.score());
        BigDecimal derived = Objects.requireNonNull(counting.derived());
        if (entered.compareTo(derived) != 0) {
            breaks.add(ofScore(
                    BreakClass.ENTERED_NOT_DERIVED,
                    criterion,
                    new Side(party, entered, counting.source()),
                    new Side(say("Tính theo số liệu"), derived, figures(criterion)),
                    derived,
                    ""));
        }
    }

    /** The first cell of the figures that the score is derived from. */
    private @Nullable Place figures(Criterion criterion) {
        return criterion
                .allRules()
                .flatMap(rule -> OtherFigures.counting(dossier, rule.code()).stream())
                .map(QuantityLine::place)
                .findFirst()
                .orElse(null);
    }

    /** Where rules decide against what was entered: those of registers and owners, and those that need the whole bloc. */
    private void overruled(Criterion criterion, CriterionScore score, List<Break> breaks) {
        boolean register = criterion.allRules().anyMatch(rule -> rule.source() != Source.SUBMISSION);
        for (Level level : List.of(Level.APPRAISAL, Level.SELF)) {
            BigDecimal entered = score.mark(level).entered();
            BigDecimal counting = Objects.requireNonNull(score.deciding().score());
            ScoreLine line = line(criterion, level);
            if (entered != null && line != null && entered.compareTo(counting) != 0) {
                breaks.add(ofScore(
                        register ? BreakClass.ACTUAL_NOT_REGISTER : BreakClass.ENTERED_NOT_DERIVED,
                        criterion,
                        new Side(
                                register ? say("Tính theo sổ, số của chủ số liệu") : say("Tính theo số liệu"),
                                counting,
                                score.deciding().source()),
                        new Side(level.label(), entered, line.place()),
                        entered,
                        ""));
                return;
            }
        }
    }

    private @Nullable ScoreLine line(Criterion criterion, Level level) {
        return (level == Level.SELF ? dossier.selfScores() : dossier.appraisedScores())
                .stream()
                        .filter(line -> line.criterion().equals(criterion.code()))
                        .findFirst()
                        .orElse(null);
    }

    private Break ofScore(
            BreakClass kind,
            Criterion criterion,
            Side counting,
            Side other,
            @Nullable BigDecimal alternative,
            String settled) {
        return new Break(
                kind,
                card.agency(),
                criterion.code(),
                criterion.title(),
                counting,
                other,
                null,
                alternative,
                null,
                settled.strip());
    }

    private void ofFigures(List<Break> breaks) {
        Map<String, QuantityLine> accepted = dossier.appraisedQuantities().stream()
                .collect(Collectors.toMap(QuantityLine::rule, Function.identity(), (first, second) -> first));
        for (QuantityLine line : dossier.selfQuantities()) {
            QuantityLine other = accepted.get(line.rule());
            if (other == null) {
                continue;
            }
            Tolerance tolerance =
                    tolerances.of(BreakClass.FIGURE_NOT_ACCEPTED, line.rule(), line.actual(), other.actual());
            if (tolerance.parts(line.actual(), other.actual())) {
                breaks.add(new Break(
                        BreakClass.FIGURE_NOT_ACCEPTED,
                        card.agency(),
                        line.rule(),
                        title(line.rule()),
                        new Side(Level.APPRAISAL.label(), other.actual(), other.place()),
                        new Side(Level.SELF.label(), line.actual(), line.place()),
                        tolerance,
                        null,
                        null,
                        reason(other)));
            }
        }
    }

    /** Told at the figure, else at the score that comes of it. */
    private String reason(QuantityLine appraised) {
        return appraised.note().isBlank()
                ? card.criterion(Effects.criterion(rubric, appraised.rule()))
                        .map(score -> score.appraised().note().strip())
                        .orElse("")
                : appraised.note().strip();
    }

    private String title(String rule) {
        return rubric.allCriteria()
                .flatMap(criterion -> Stream.concat(
                        criterion
                                .allRules()
                                .filter(candidate -> candidate.code().equals(rule))
                                .map(candidate -> candidate.title()),
                        Stream.of(criterion)
                                .filter(candidate -> candidate.code().equals(rule))
                                .map(Criterion::title)))
                .findFirst()
                .orElse("");
    }
}
