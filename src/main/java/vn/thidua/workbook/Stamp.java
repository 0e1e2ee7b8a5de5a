package vn.thidua.workbook;

import vn.thidua.campaign.Campaign;

/** What every page says that is not final or not real. */
public final class Stamp {

    private Stamp() {}

    /** Empty if the figures are final and real. */
    public static String of(Campaign campaign, boolean provisional) {
        String illustrative = campaign.illustrative() ? "SỐ LIỆU MINH HỌA" : "";
        String preliminary = provisional ? "TẠM TÍNH" : "";
        return illustrative + (illustrative.isEmpty() || preliminary.isEmpty() ? "" : " – ") + preliminary;
    }
}
