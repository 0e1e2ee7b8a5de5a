package vn.thidua.visual;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.Results;

/** What every chart of a campaign says of its figures: the year they are of, where they come from, up to when they go. */
public final class Source {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private Source() {}

    /** "Nguồn: Đánh giá, xếp hạng thi đua năm 2022; số liệu đến 09/12/2022 16:30." */
    static String of(Results results) {
        ZonedDateTime asOf = results.docket().dataAsOf();
        return "Nguồn: " + results.campaign().title()
                + (asOf == null ? "; chưa nhận được hồ sơ nào." : "; số liệu đến " + MOMENT.format(asOf) + ".");
    }

    /** "năm 2022", with from when to when where that is no calendar year. */
    public static String period(Campaign campaign) {
        LocalDate from = campaign.from();
        LocalDate to = campaign.to();
        boolean calendarYear =
                from.equals(LocalDate.of(campaign.year(), 1, 1)) && to.equals(LocalDate.of(campaign.year(), 12, 31));
        return "năm " + campaign.year()
                + (calendarYear ? "" : " (từ " + DAY.format(from) + " đến " + DAY.format(to) + ")");
    }
}
