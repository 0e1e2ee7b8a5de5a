package vn.thidua.score;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.Dossier;

/** One agency's card: marks on both tracks, then the imputed ones, then the council's, then what counts finally. */
final class CardScoring {

    private static final String REGISTER = "Sổ tiếp nhận";

    private final Derivation derivation;
    private final Marking marking;
    private final Imputation imputation;
    private final Totalling totalling;
    private final List<Criterion> criteria;
    private final List<Criterion> selfScored;
    private final Rounding rounding;
    private final AppraisalRules rules;
    private final Appraisers appraisers;

    CardScoring(Campaign campaign, Bloc bloc, Appraisers appraisers) {
        Rubric rubric = bloc.rubric();
        Set<String> authorityOnly = rubric.authorityOnly();
        this.rounding = campaign.rounding();
        this.rules = campaign.appraisal();
        this.appraisers = appraisers;
        this.derivation = new Derivation(rounding);
        this.marking = new Marking(derivation, rounding);
        this.imputation = new Imputation(rubric, rounding);
        this.totalling = new Totalling(rubric, authorityOnly);
        this.criteria = rubric.allCriteria().toList();
        this.selfScored = criteria.stream()
                .filter(criterion -> !authorityOnly.contains(criterion.code()))
                .toList();
    }

    WorkedCard card(Dossier dossier, Figures selfFigures, Figures appraisedFigures) {
        List<Criterion> claimable = dossier.selfReceived() ? selfScored : List.of();
        TrackMarks self = marks(Track.SELF, claimable, dossier.selfScores(), selfFigures);
        TrackMarks appraised = marks(Track.APPRAISED, criteria, dossier.appraisedScores(), appraisedFigures);
        List<CriterionScore> scores = criteria.stream()
                .map(criterion -> {
                    Mark given = appraised.mark(criterion);
                    boolean claimed = given.score() == null;
                    return new CriterionScore(
                            criterion.code(),
                            self.mark(criterion),
                            given.by(by(criterion, given)),
                            (claimed ? self : appraised).mark(criterion).score(),
                            (claimed ? self : appraised).notApplicable(criterion),
                            claimed
                                    ? derivation.waived(criterion, selfFigures)
                                    : waivedByAppraiser(criterion, appraisedFigures));
                })
                .toList();
        Agreement agreement = new Agreement(dossier.corrections(), rounding, rules);
        TrackMarks council = agreement.silent() ? new TrackMarks(List.of()) : council(scores, agreement);
        List<CriterionScore> agreed =
                scores.stream().map(score -> agreed(score, council)).toList();
        return new WorkedCard(
                totalling.card(dossier, agreed, findings(self, appraised, scores, agreement)),
                Map.of(
                        Level.SELF,
                        self.workings(),
                        Level.APPRAISAL,
                        appraised.workings(),
                        Level.COUNCIL,
                        council.workings()));
    }

    /** What the register alone gives has no cell, and nobody appraised it. */
    private String by(Criterion criterion, Mark given) {
        return given.source() == null ? say(REGISTER) : appraisers.of(criterion, given.source());
    }

    /** The council's marks over the others; what it declares "không áp dụng" is imputed from all that counts beside it. */
    private TrackMarks council(List<CriterionScore> scores, Agreement agreement) {
        TrackMarks marks = new TrackMarks(agreement.lines());
        for (int i = 0; i < scores.size(); i++) {
            Criterion criterion = criteria.get(i);
            ScoreLine line = marks.line(criterion);
            if (!marks.notApplicable(criterion)) {
                Mark council = line == null ? Mark.NONE : agreement.mark(line);
                marks.put(criterion, council.score() == null ? scores.get(i).deciding() : council, null);
            }
        }
        criteria.stream().filter(marks::notApplicable).forEach(criterion -> {
            Imputed imputed = imputation.impute(criterion, marks);
            marks.put(criterion, Imputation.mark(marks.line(criterion), imputed), imputed);
        });
        return marks;
    }

    private CriterionScore agreed(CriterionScore score, TrackMarks marks) {
        ScoreLine line = marks.line(score.criterion());
        Mark mark = marks.mark(score.criterion());
        if (line == null || line.score() == null && !line.notApplicable() || mark.score() == null) {
            return score;
        }
        return new CriterionScore(
                score.criterion(),
                score.self(),
                score.appraised(),
                mark.by(appraisers.council(line.place())),
                mark.score(),
                line.notApplicable(),
                false);
    }

    /** The marks of the criteria that count on the track; those that do not apply come last, out of the others. */
    private TrackMarks marks(Track track, List<Criterion> counting, List<ScoreLine> lines, Figures figures) {
        Set<String> codes = counting.stream().map(Criterion::code).collect(Collectors.toSet());
        TrackMarks marks = new TrackMarks(
                lines.stream().filter(line -> codes.contains(line.criterion())).toList());
        for (Criterion criterion : counting) {
            if (!marks.notApplicable(criterion)) {
                Derived derived = marking.derive(criterion, track, figures, marks.line(criterion));
                Mark mark = marking.mark(criterion, track, figures, marks.line(criterion), derived);
                marks.put(criterion, mark, derived);
                marking.finding(criterion, mark, marks.line(criterion))
                        .ifPresent(finding -> marks.note(criterion, finding));
            }
        }
        counting.stream().filter(marks::notApplicable).forEach(criterion -> {
            Imputed imputed = imputation.impute(criterion, marks);
            marks.put(criterion, Imputation.mark(marks.line(criterion), imputed), imputed);
        });
        return marks;
    }

    /** An appraiser who gives no figure of the criterion has not accepted a waiver of it. */
    private boolean waivedByAppraiser(Criterion criterion, Figures figures) {
        return figures.appraise(criterion) && derivation.waived(criterion, figures);
    }

    private List<Finding> findings(
            TrackMarks self, TrackMarks appraised, List<CriterionScore> scores, Agreement agreement) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Criterion criterion = criteria.get(i);
            findings.addAll(self.findings(criterion));
            findings.addAll(appraised.findings(criterion));
            findings.addAll(agreement.findings(criterion, scores.get(i).finalScore()));
        }
        return findings;
    }
}
