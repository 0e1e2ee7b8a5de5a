package vn.thidua.samples;

import vn.thidua.campaign.Campaign;

/** The number format of a campaign's score columns: Vietnamese decimal comma, as many digits as it prints. */
final class ScoreFormat {

    private ScoreFormat() {}

    static String of(Campaign campaign) {
        int digits = campaign.rounding().displayScale();
        return "[$-42A]0" + (digits == 0 ? "" : "." + "0".repeat(digits));
    }
}
