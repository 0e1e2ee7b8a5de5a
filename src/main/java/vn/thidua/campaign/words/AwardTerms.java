package vn.thidua.campaign.words;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return requires + (terms.comprehensive() ? comprehensive(terms.level()) : "");
    }

    private static String comprehensive(@Nullable String level) {
        return level == null
                ? say(", toàn diện (mỗi năm một hình thức)")
                : say(", toàn diện ở cấp {0} (mỗi năm một hình thức)", level);
    }

    private static String words(Campaign campaign, Prerequisite required) {
        String award = Settings.awardLabels(campaign, List.of(required.award()));
        return switch (required.is()) {
            case LED_BLOC -> say("dẫn đầu khối");
            case VOTED -> say("đủ phiếu suy tôn");
            case PROPOSED_FOR -> say("đã được đề nghị {0}", award);
            case HAD_LAST_YEAR -> say("năm trước được {0}", award);
            case NO_DISCIPLINE -> Settings.without(required.breaches());
            case NOT_LAST_YEAR -> say("năm trước chưa được {0}", award);
        };
    }
}
