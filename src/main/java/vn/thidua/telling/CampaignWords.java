package vn.thidua.telling;

import static vn.thidua.bilingual.Speech.say;

import vn.thidua.campaign.Agency;
import vn.thidua.standing.Results;

/** How whatever tells of a whole campaign names it and its members. */
public final class CampaignWords {

    /** What is said where the tables are as they were published before. */
    public static final String NO_CHANGES = "Bảng xếp hạng không thay đổi so với lần công bố trước.";

    private CampaignWords() {}

    /** The campaign, and until when things were received. */
    public static String subtitle(Results results) {
        String moment = Words.of(results.docket().dataAsOf());
        return results.campaign().title()
                + " · "
                + (moment.isEmpty() ? say("chưa nhận được hồ sơ nào") : say("số liệu đến {0}", moment));
    }

    /** The agency's name, or the code that nobody knows. */
    public static String name(Results results, String agency) {
        return results.campaign().agency(agency).map(Agency::name).orElse(agency);
    }
}
