package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import vn.thidua.campaign.Campaign;

/** What every page says that is not final or not real. */
public final class Stamp {

    private Stamp() {}

    /** Empty if the figures are final and real. */
    public static String of(Campaign campaign, boolean provisional) {
        String illustrative = campaign.illustrative() ? say("SỐ LIỆU MINH HỌA") : "";
        String preliminary = provisional ? say("TẠM TÍNH") : "";
        return illustrative + (illustrative.isEmpty() || preliminary.isEmpty() ? "" : " – ") + preliminary;
    }
}
