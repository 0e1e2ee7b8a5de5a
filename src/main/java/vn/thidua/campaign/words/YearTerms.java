package vn.thidua.campaign.words;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.Reorganisation;

/** How a campaign is set beside earlier years, in words. */
public final class YearTerms {

    private YearTerms() {}

    /** "Đợt năm trước: khoi-1-2021. Đơn vị hợp nhất …". */
    public static String words(EarlierYears earlier) {
        String previous = earlier.previous() == null
                ? say("Không nêu đợt của năm trước; so với bảng kết quả năm trước nếu được gửi.")
                : say("Đợt năm trước: {0}.", earlier.previous());
        return previous + " " + merged(earlier.merged())
                + say(
                        " Dưới {0} mục thì mức chênh bình quân của bên thẩm định chưa nói lên điều gì.",
                        earlier.linesFrom());
    }

    /** What a merged agency is compared with. */
    public static String merged(EarlierYears.Merged merged) {
        return switch (merged) {
            case AVERAGE ->
                say("Đơn vị hợp nhất được so với điểm bình quân của các đơn vị trước hợp nhất; không so thứ hạng.");
            case BEST -> say("Đơn vị hợp nhất được so với đơn vị trước hợp nhất có điểm cao nhất; không so thứ hạng.");
            case NONE -> say("Đơn vị hợp nhất không được so với các đơn vị trước hợp nhất.");
        };
    }

    /** "Từ 15/01/2022, hợp nhất: Đơn vị A, Đơn vị B thành Đơn vị C (Quyết định số 1)." */
    public static String act(Campaign campaign, Reorganisation act) {
        String legal = act.legal() == null ? "" : " (" + act.legal() + ")";
        return say(
                "Từ {0}, {1}: {2} thành {3}{4}.",
                Speech.day(act.on()),
                act.kind().label(),
                names(campaign, act.from()),
                names(campaign, act.to()),
                legal);
    }

    private static String names(Campaign campaign, List<String> units) {
        return units.stream()
                .map(unit -> campaign.agency(unit).map(Agency::name).orElse(unit))
                .collect(Collectors.joining(", "));
    }
}
