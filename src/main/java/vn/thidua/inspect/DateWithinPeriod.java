package vn.thidua.inspect;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.ActivityLine;

/** What an agency tells of the year happened in the campaign's period, at least in part. */
final class DateWithinPeriod implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Campaign campaign;

    DateWithinPeriod(Campaign campaign) {
        this.campaign = campaign;
    }

    @Override
    public List<Finding> check(Examined examined) {
        return examined.submission().activities().stream()
                .flatMap(line -> check(line).stream())
                .toList();
    }

    private Optional<Finding> check(ActivityLine line) {
        LocalDate from = line.from();
        LocalDate to = line.to();
        if (from == null || to == null || !from.isAfter(campaign.to()) && !to.isBefore(campaign.from())) {
            return Optional.empty();
        }
        return Optional.of(finding(line, from, to));
    }

    private Finding finding(ActivityLine line, LocalDate from, LocalDate to) {
        return new Finding(
                FindingCode.DATE_OUTSIDE_PERIOD,
                line.daysPlace(),
                line.title(),
                from.equals(to) ? DAY.format(from) : DAY.format(from) + " – " + DAY.format(to),
                DAY.format(campaign.from()) + " – " + DAY.format(campaign.to()));
    }
}
