package vn.thidua.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;

/** What the bloc's head said of itself as an appraiser, which does not count where the deputy has to appraise it. */
final class HeadsOwn {

    private final boolean forbidden;
    private final String head;
    private final Appraisers appraisers;
    private final Map<String, String> criterionOf = new HashMap<>();

    HeadsOwn(Campaign campaign, Bloc bloc, Appraisers appraisers) {
        this.forbidden = campaign.appraisal().headAppraisedBy() == HeadAppraiser.DEPUTY;
        this.head = bloc.head();
        this.appraisers = appraisers;
        if (forbidden) {
            bloc.rubric().allCriteria().forEach(this::take);
        }
    }

    private void take(Criterion criterion) {
        criterion.allRules().forEach(rule -> {
            criterionOf.put(rule.code(), criterion.code());
            prizes(rule).forEach(prize -> criterionOf.put(prize.code(), criterion.code()));
        });
    }

    private static List<Method.Prize> prizes(Rule rule) {
        return rule.method() instanceof Method.AwardBonus bonus ? bonus.prizes() : List.of();
    }

    List<ScoreLine> of(List<ScoreLine> appraised) {
        return appraised.stream().filter(this::own).toList();
    }

    List<ScoreLine> without(List<ScoreLine> appraised) {
        return appraised.stream().filter(line -> !own(line)).toList();
    }

    List<QuantityLine> withoutQuantities(List<QuantityLine> appraised) {
        return appraised.stream().filter(line -> !own(line)).toList();
    }

    private boolean own(ScoreLine line) {
        return forbidden && line.agency().equals(head) && appraisers.headAlone(line.criterion(), line.place());
    }

    /** A veto belongs to no criterion. */
    private boolean own(QuantityLine line) {
        return forbidden
                && line.agency().equals(head)
                && appraisers.headAlone(criterionOf.getOrDefault(line.rule(), ""), line.place());
    }
}
