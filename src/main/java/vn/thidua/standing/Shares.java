package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.score.ScoreText;

/**
 * What a percentage of a bloc's agencies is in whole agencies, rounded down.
 *
 * @param members all members of the bloc
 * @param ranked those that are ranked
 */
record Shares(int members, int ranked) {

    int base(Base base) {
        return base == Base.MEMBERS ? members : ranked;
    }

    int of(BigDecimal percent, Base base) {
        return percent.multiply(BigDecimal.valueOf(base(base))).movePointLeft(2).intValue();
    }

    /** How many proposals the quota allows. */
    int of(Quota quota) {
        Integer count = quota.count();
        BigDecimal percent = quota.percent();
        if (count != null) {
            return count;
        }
        return percent == null ? bySize(quota) : of(percent, quota.base());
    }

    private int bySize(Quota quota) {
        return quota.bySize().stream()
                .filter(row -> row.holds(members))
                .mapToInt(AwardRule.BySize::count)
                .findFirst()
                .orElse(0);
    }

    /** Where the quota comes from, its denominator beside it: "30 % của 9 thành viên là 2 (làm tròn xuống)". */
    String words(Quota quota) {
        BigDecimal percent = quota.percent();
        if (quota.count() != null) {
            return say("tối đa {0}", quota.count());
        }
        if (percent == null) {
            return say("khối {0} thành viên được {1}", members, bySize(quota));
        }
        return say(
                "{0}\u00a0% của {1} {2} là {3} (làm tròn xuống)",
                ScoreText.of(percent),
                base(quota.base()),
                quota.base() == Base.MEMBERS ? say("thành viên") : say("đơn vị được xếp hạng"),
                of(quota));
    }
}
