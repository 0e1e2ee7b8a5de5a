package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** The period runs forward and touches the year that is judged. Days are compared as text, which ISO dates allow. */
final class PeriodLiesInYearCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry from = book.campaign().at("period").at("from");
        Entry to = book.campaign().at("period").at("to");
        if (to.text().compareTo(from.text()) < 0) {
            return Stream.of(to.mistake(to.text(), "không sớm hơn ngày bắt đầu " + from.text()));
        }
        Entry year = book.campaign().at("year");
        boolean within = yearOf(from) <= year.integer() && year.integer() <= yearOf(to);
        return within
                ? Stream.empty()
                : Stream.of(year.mistake(
                        String.valueOf(year.integer()), "năm nằm trong kỳ " + from.text() + " – " + to.text()));
    }

    private static int yearOf(Entry day) {
        return Integer.parseInt(day.text().substring(0, 4));
    }
}
