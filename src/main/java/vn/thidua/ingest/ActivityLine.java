package vn.thidua.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator;
import vn.thidua.finding.Place;

/**
 * One movement or activity (phong trào, hoạt động) of an agency.
 *
 * @param agency code of the agency
 * @param group the heading in the table under which it stands; empty if none
 * @param title as written
 * @param from first day, or {@code null} if empty or unreadable
 * @param to last day; {@code null} exactly where {@code from} is
 * @param people who took part, whole and at least 0, or {@code null} if empty or unreadable
 * @param funds or {@code null} if empty or unreadable
 * @param note results and remarks; empty if none
 * @param place of the title's cell
 * @param daysPlace of the first day's cell
 * @param fundsPlace of the funds' cell; the title's where there is none
 */
public record ActivityLine(
        String agency,
        String group,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal people,
        @Nullable Money funds,
        String note,
        Place place,
        Place daysPlace,
        Place fundsPlace)
        implements Line {

    /** Whether it is about the figure of the indicator, such as a fund that bears its name. */
    public boolean about(Indicator indicator) {
        String told = Words.folded(IndicatorIndex.unnumbered(title));
        return indicator.names().map(Words::folded).anyMatch(told::equals);
    }

    @Override
    public Collection<String> agencies() {
        return List.of(agency);
    }
}
