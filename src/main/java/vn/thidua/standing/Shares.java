package vn.thidua.standing;

import java.math.BigDecimal;
import vn.thidua.campaign.AwardRule.Quota;
import vn.thidua.campaign.Classification.Base;

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
        return percent == null ? 0 : of(percent, quota.base());
    }
}
