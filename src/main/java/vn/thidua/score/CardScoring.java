package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.finding.Finding;
import vn.thidua.reconcile.Dossier;

/** One agency's card: marks on both tracks, then the imputed ones, then final scores and sums. */
final class CardScoring {

    private final Rubric rubric;
    private final Derivation derivation;
    private final Marking marking;
    private final Imputation imputation;
    private final Sums sums;
    private final List<Criterion> criteria;
    private final Set<String> authorityOnly;

    CardScoring(Rubric rubric, Rounding rounding) {
        this.rubric = rubric;
        this.derivation = new Derivation(rounding);
        this.marking = new Marking(derivation, rounding);
        this.imputation = new Imputation(rubric, rounding);
        this.sums = new Sums(rubric);
        this.criteria = rubric.allCriteria().toList();
        this.authorityOnly = rubric.allSections()
                .filter(Section::authorityOnly)
                .flatMap(Section::allCriteria)
                .map(Criterion::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    Scorecard card(Dossier dossier, Figures selfFigures, Figures appraisedFigures) {
        TrackMarks self = new TrackMarks(dossier.selfScores());
        if (dossier.selfReceived()) {
            mark(Track.SELF, self, selfFigures, criterion -> !authorityOnly.contains(criterion.code()));
        }
        TrackMarks appraised = new TrackMarks(dossier.appraisedScores());
        mark(Track.APPRAISED, appraised, appraisedFigures, criterion -> true);
        List<CriterionScore> scores = criteria.stream()
                .map(criterion -> score(criterion, self, appraised, selfFigures, appraisedFigures))
                .toList();
        return card(dossier, self, appraised, scores);
    }

    private void mark(Track track, TrackMarks marks, Figures figures, Predicate<Criterion> counts) {
        List<Criterion> counted = criteria.stream().filter(counts).toList();
        for (Criterion criterion : counted) {
            if (!marks.notApplicable(criterion)) {
                Mark mark = marking.mark(criterion, track, figures, marks.line(criterion));
                marks.put(criterion, mark);
                marking.finding(criterion, mark, marks.line(criterion))
                        .ifPresent(finding -> marks.note(criterion, finding));
            }
        }
        counted.stream()
                .filter(marks::notApplicable)
                .forEach(criterion -> marks.put(criterion, imputation.mark(criterion, marks)));
    }

    private CriterionScore score(
            Criterion criterion, TrackMarks self, TrackMarks appraised, Figures selfFigures, Figures appraisedFigures) {
        Mark appraisedMark = appraised.mark(criterion);
        boolean rests = appraisedMark.score() == null;
        TrackMarks deciding = rests ? self : appraised;
        boolean waived = rests
                ? derivation.waived(criterion, selfFigures)
                : appraisedFigures.appraise(criterion) && derivation.waived(criterion, appraisedFigures);
        return new CriterionScore(
                criterion.code(),
                self.mark(criterion),
                appraisedMark,
                deciding.mark(criterion).score(),
                deciding.notApplicable(criterion),
                waived);
    }

    private Scorecard card(Dossier dossier, TrackMarks self, TrackMarks appraised, List<CriterionScore> scores) {
        Function<Criterion, @Nullable BigDecimal> selfScore =
                criterion -> self.mark(criterion).score();
        Function<Criterion, @Nullable BigDecimal> appraisedScore =
                criterion -> appraised.mark(criterion).score();
        Function<Criterion, @Nullable BigDecimal> finalScore = criterion -> {
            BigDecimal score = appraisedScore.apply(criterion);
            return score == null ? selfScore.apply(criterion) : score;
        };
        boolean received = dossier.selfReceived();
        boolean appraisedWhole = criteria.stream().allMatch(criterion -> appraisedScore.apply(criterion) != null);
        List<SectionScore> sections = rubric.allSections()
                .map(section -> new SectionScore(
                        section.code(),
                        received && selfScored(section) ? sums.section(section, selfScore) : null,
                        appraised(section, appraisedScore) ? sums.section(section, appraisedScore) : null,
                        received ? sums.section(section, finalScore) : null))
                .toList();
        return new Scorecard(
                dossier.agency(),
                !appraisedWhole,
                received ? sums.total(selfScore) : null,
                appraisedWhole ? sums.total(appraisedScore) : null,
                received ? sums.total(finalScore) : null,
                sections,
                scores,
                Vetoes.of(rubric, dossier),
                findings(self, appraised));
    }

    private boolean selfScored(Section section) {
        return !section.allCriteria().allMatch(criterion -> authorityOnly.contains(criterion.code()));
    }

    private static boolean appraised(Section section, Function<Criterion, @Nullable BigDecimal> scores) {
        return section.allCriteria().allMatch(criterion -> scores.apply(criterion) != null);
    }

    private List<Finding> findings(TrackMarks self, TrackMarks appraised) {
        return criteria.stream()
                .flatMap(criterion ->
                        Stream.concat(self.findings(criterion).stream(), appraised.findings(criterion).stream()))
                .toList();
    }
}
