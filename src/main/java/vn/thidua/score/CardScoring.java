package vn.thidua.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.reconcile.Dossier;

/** One agency's card: marks on both tracks, then the imputed ones, then what counts finally. */
final class CardScoring {

    private final Derivation derivation;
    private final Marking marking;
    private final Imputation imputation;
    private final Totalling totalling;
    private final List<Criterion> criteria;
    private final List<Criterion> selfScored;

    CardScoring(Rubric rubric, Rounding rounding) {
        Set<String> authorityOnly = rubric.authorityOnly();
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
                    boolean claimed = appraised.mark(criterion).score() == null;
                    return new CriterionScore(
                            criterion.code(),
                            self.mark(criterion),
                            appraised.mark(criterion),
                            (claimed ? self : appraised).mark(criterion).score(),
                            (claimed ? self : appraised).notApplicable(criterion),
                            claimed
                                    ? derivation.waived(criterion, selfFigures)
                                    : waivedByAppraiser(criterion, appraisedFigures));
                })
                .toList();
        return new WorkedCard(
                totalling.card(dossier, scores, findings(self, appraised)), self.workings(), appraised.workings());
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

    private List<Finding> findings(TrackMarks self, TrackMarks appraised) {
        return criteria.stream()
                .flatMap(criterion ->
                        Stream.concat(self.findings(criterion).stream(), appraised.findings(criterion).stream()))
                .toList();
    }
}
