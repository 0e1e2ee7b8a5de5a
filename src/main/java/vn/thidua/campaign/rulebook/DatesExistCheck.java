package vn.thidua.campaign.rulebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Days and due times are in the calendar: 30 February has the right shape and does not exist. */
final class DatesExistCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        Entry campaign = book.campaign();
        Stream<Entry> period = Stream.of("from", "to").map(campaign.at("period")::at);
        Stream<Entry> members = book.members()
                .flatMap(member -> Stream.of("founded", "merged").flatMap(key -> member.find(key).stream()));
        Stream<Entry> acts = campaign.list("reorganisations").stream().map(act -> act.at("on"));
        Stream<Entry> dues = campaign.list("inputs").stream().map(input -> input.at("due"));
        return Stream.concat(
                broken(
                        Stream.of(period, members, acts).flatMap(days -> days),
                        LocalDate::parse,
                        "ngày có thật, dạng 2022-12-31"),
                broken(dues, LocalDateTime::parse, "ngày giờ có thật, dạng 2022-12-01T17:00"));
    }

    private static Stream<Mistake> broken(Stream<Entry> times, Consumer<String> parser, String expected) {
        return times.filter(time -> !parses(time.text(), parser)).map(time -> time.mistake(time.text(), expected));
    }

    private static boolean parses(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
