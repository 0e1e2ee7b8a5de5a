package vn.thidua.standing.breaks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.ReportedQuantity;
import vn.thidua.campaign.Rule;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.Mark;
import vn.thidua.score.Scorecard;
import vn.thidua.score.Scoring;

/** Scores a bloc anew with another figure of one agency, to tell what hangs on it. */
final class OtherFigures {

    private final Scoring scoring;
    private final Bloc bloc;
    private final ComparedDossiers compared;
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final List<ReportedQuantity> asked;

    OtherFigures(Campaign campaign, Bloc bloc, ComparedDossiers compared) {
        this.scoring = new Scoring(campaign);
        this.bloc = bloc;
        this.compared = compared;
        this.asked = ReportedQuantity.of(bloc.rubric());
        bloc.rubric()
                .allCriteria()
                .forEach(criterion ->
                        criterion.allRules().map(Rule::code).forEach(code -> criteria.put(code, criterion)));
    }

    /** All quantities that the bloc's rubric asks for, in its order. */
    List<ReportedQuantity> asked() {
        return asked;
    }

    /** The criterion that the rule belongs to. */
    Optional<Criterion> criterion(String rule) {
        return Optional.ofNullable(criteria.get(rule));
    }

    /** The line under the rule that counts for the agency: the appraiser's, else its own. */
    static Optional<QuantityLine> counting(Dossier dossier, String rule) {
        return under(dossier.appraisedQuantities(), rule).or(() -> under(dossier.selfQuantities(), rule));
    }

    /** Who tells the line that counts. */
    static Level teller(Dossier dossier, String rule) {
        return under(dossier.appraisedQuantities(), rule).isPresent() ? Level.APPRAISAL : Level.SELF;
    }

    private static Optional<QuantityLine> under(List<QuantityLine> lines, String rule) {
        return lines.stream().filter(line -> line.rule().equals(rule)).findFirst();
    }

    /** An appraiser's figure with what the agency's own would give in its place. */
    Break withAlternative(Break one, Scorecard card, Dossier dossier) {
        if (one.kind() != BreakClass.FIGURE_NOT_ACCEPTED) {
            return one;
        }
        return under(dossier.appraisedQuantities(), one.subject())
                .flatMap(line -> score(
                        card,
                        dossier,
                        line,
                        line.saying(line.plan(), one.other().value())))
                .map(one::scoring)
                .orElse(one);
    }

    /**
     * The final scores of the criteria that would have others had the agency's self-score come in time.
     *
     * @param card the agency's as it is now
     */
    Map<String, BigDecimal> inTime(Scorecard card) {
        String agency = card.agency();
        List<Dossier> dossiers = compared.dossiers().stream()
                .map(each -> each.agency().equals(agency) ? each.sent() : each)
                .toList();
        Map<String, BigDecimal> then = new HashMap<>();
        scoring.score(bloc, dossiers, compared.appraisers()).stream()
                .filter(other -> other.agency().equals(agency))
                .flatMap(other -> other.criteria().stream())
                .forEach(score -> {
                    BigDecimal now = card.criterion(score.criterion())
                            .map(CriterionScore::finalScore)
                            .orElse(null);
                    BigDecimal other = score.finalScore();
                    if (now != null && other != null && now.compareTo(other) != 0) {
                        then.put(score.criterion(), other);
                    }
                });
        return then;
    }

    /**
     * The criterion's final score if one line said otherwise; empty if it would stay, or was entered and not derived.
     *
     * @param card the agency's as it is now
     */
    Optional<BigDecimal> score(Scorecard card, Dossier dossier, QuantityLine line, QuantityLine other) {
        return score(card, dossier, line.rule(), dossier.telling(line, other));
    }

    /** The same if the agency's papers were others; of the criterion that the rule belongs to. */
    Optional<BigDecimal> score(Scorecard card, Dossier dossier, String rule, Dossier other) {
        Criterion criterion = criteria.get(rule);
        CriterionScore now =
                criterion == null ? null : card.criterion(criterion.code()).orElse(null);
        if (criterion == null || now == null || now.deciding().from() != Mark.Origin.DERIVED) {
            return Optional.empty();
        }
        List<Dossier> dossiers = compared.dossiers().stream()
                .map(each -> each == dossier ? other : each)
                .toList();
        return scoring.score(bloc, dossiers, compared.appraisers()).stream()
                .filter(each -> each.agency().equals(dossier.agency()))
                .findFirst()
                .flatMap(then -> then.criterion(criterion.code()))
                .map(CriterionScore::finalScore)
                .filter(score -> now.finalScore() != null && score.compareTo(now.finalScore()) != 0);
    }
}
