package vn.thidua.standing.years;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bloc over the years.
 *
 * @param before the year with which this one is compared: the latest that has a table; {@code null} if none has
 * @param agencies every member, in the order of the table
 * @param left names of the units that stood in the bloc's table then and have no successor in it
 * @param notes what a reader has to know about the comparison, a sentence each
 * @param inflation how far self-scores and appraisals lay apart
 */
public record BlocYears(
        @Nullable Integer before,
        List<YearOnYear> agencies,
        List<String> left,
        List<String> notes,
        Inflation inflation) {

    public BlocYears {
        agencies = List.copyOf(agencies);
        left = List.copyOf(left);
        notes = List.copyOf(notes);
    }

    public Optional<YearOnYear> of(String agency) {
        return agencies.stream().filter(one -> one.agency().equals(agency)).findFirst();
    }

    /** The years kept before this one, the earliest first. */
    public List<Integer> years() {
        return agencies.stream()
                .flatMap(
                        agency -> agency.series().stream().limit(agency.series().size() - 1L))
                .map(YearResult::year)
                .distinct()
                .sorted()
                .toList();
    }
}
