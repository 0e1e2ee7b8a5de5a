package vn.thidua.campaign.words;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.AwardRule.Terms;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Prerequisite;

/** What an award asks for besides class and quota, in words. */
public final class AwardTerms {

    private AwardTerms() {}

    /** Each behind a comma; empty if there is nothing. */
    public static String words(Campaign campaign, Terms terms) {
        String requires = terms.requires().stream()
                .map(required -> ", " + words(campaign, required))
                .collect(Collectors.joining());
        String level = terms.comprehensive() ? ", toàn diện ở cấp " + terms.level() + " (mỗi năm một hình thức)" : "";
        return requires + level;
    }

    private static String words(Campaign campaign, Prerequisite required) {
        String award = Settings.awardLabels(campaign, List.of(required.award()));
        return switch (required.is()) {
            case LED_BLOC -> "dẫn đầu khối";
            case VOTED -> "đủ phiếu suy tôn";
            case PROPOSED_FOR -> "đã được đề nghị " + award;
            case HAD_LAST_YEAR -> "năm trước được " + award;
            case NO_DISCIPLINE -> Settings.without(required.breaches());
            case NOT_LAST_YEAR -> "năm trước chưa được " + award;
        };
    }
}
