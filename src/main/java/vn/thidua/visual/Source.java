package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.Results;

/** What every chart of a campaign says of its figures: the year they are of, where they come from, up to when they go. */
public final class Source {

    private Source() {}

    /** "Nguồn: Đánh giá, xếp hạng thi đua năm 2022; số liệu đến 09/12/2022 16:30." */
    static String of(Results results) {
        ZonedDateTime asOf = results.docket().dataAsOf();
        String title = results.campaign().title();
        return asOf == null
                ? say("Nguồn: {0}; chưa nhận được hồ sơ nào.", title)
                : say("Nguồn: {0}; số liệu đến {1}.", title, Speech.moment(asOf, "dd/MM/yyyy HH:mm"));
    }

    /** "năm 2022", with from when to when where that is no calendar year. */
    public static String period(Campaign campaign) {
        LocalDate from = campaign.from();
        LocalDate to = campaign.to();
        boolean calendarYear =
                from.equals(LocalDate.of(campaign.year(), 1, 1)) && to.equals(LocalDate.of(campaign.year(), 12, 31));
        return calendarYear
                ? say("năm {0}", campaign.year())
                : say("năm {0} (từ {1} đến {2})", campaign.year(), Speech.day(from), Speech.day(to));
    }
}
