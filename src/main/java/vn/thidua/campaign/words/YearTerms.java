package vn.thidua.campaign.words;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.Reorganisation;

/** How a campaign is set beside earlier years, in words. */
public final class YearTerms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private YearTerms() {}

    /** "Đợt năm trước: khoi-1-2021. Đơn vị hợp nhất …". */
    public static String words(EarlierYears earlier) {
        String previous = earlier.previous() == null
                ? "Không nêu đợt của năm trước; so với bảng kết quả năm trước nếu được gửi."
                : "Đợt năm trước: " + earlier.previous() + ".";
        return previous + " " + merged(earlier.merged()) + " Dưới " + earlier.linesFrom()
                + " mục thì mức chênh bình quân của bên thẩm định chưa nói lên điều gì.";
    }

    /** What a merged agency is compared with. */
    public static String merged(EarlierYears.Merged merged) {
        return switch (merged) {
            case AVERAGE ->
                "Đơn vị hợp nhất được so với điểm bình quân của các đơn vị trước hợp nhất; không so thứ hạng.";
            case BEST -> "Đơn vị hợp nhất được so với đơn vị trước hợp nhất có điểm cao nhất; không so thứ hạng.";
            case NONE -> "Đơn vị hợp nhất không được so với các đơn vị trước hợp nhất.";
        };
    }

    /** "Từ 15/01/2022, hợp nhất: Đơn vị A, Đơn vị B thành Đơn vị C (Quyết định số 1)." */
    public static String act(Campaign campaign, Reorganisation act) {
        String legal = act.legal() == null ? "" : " (" + act.legal() + ")";
        return "Từ " + DAY.format(act.on()) + ", " + act.kind().label() + ": " + names(campaign, act.from()) + " thành "
                + names(campaign, act.to()) + legal + ".";
    }

    private static String names(Campaign campaign, List<String> units) {
        return units.stream()
                .map(unit -> campaign.agency(unit).map(Agency::name).orElse(unit))
                .collect(Collectors.joining(", "));
    }
}
