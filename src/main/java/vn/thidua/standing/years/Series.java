package vn.thidua.standing.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** The results of a bloc's agencies over the years kept. */
final class Series {

    private final int year;
    private final BlocStandings bloc;
    private final SortedMap<Integer, Descents> years;
    private final Rescaling rescaling;

    Series(Campaign campaign, BlocStandings bloc, SortedMap<Integer, Descents> years) {
        this.year = campaign.year();
        this.bloc = bloc;
        this.years = years;
        this.rescaling = new Rescaling(campaign, bloc.bloc().rubric());
    }

    /** The earliest first, this year's last. */
    List<YearResult> of(Standing standing) {
        List<YearResult> series = new ArrayList<>();
        years.values()
                .forEach(ofYear -> ofYear.of(standing.agency())
                        .map(descent -> earlier(ofYear.home(), descent, rescaling.then(descent)))
                        .ifPresent(series::add));
        series.add(thisYear(standing));
        return series;
    }

    private static YearResult earlier(PastTable home, Descent descent, @Nullable BigDecimal total) {
        PastTable table = descent.predecessors().get(0).table();
        PastStanding first = descent.standings().get(0);
        boolean one = descent.predecessors().size() == 1;
        return new YearResult(
                home.year(),
                descent.standings().stream().map(PastStanding::name).toList(),
                table == home ? "" : table.name(),
                one ? first.rank() : null,
                table.ranked(),
                total,
                table.max(),
                one && first.awardClass() != null ? first.awardClass() : "");
    }

    /** Totals of an agency without rank are told nowhere. */
    private YearResult thisYear(Standing standing) {
        return new YearResult(
                year,
                List.of(standing.agency().name()),
                "",
                standing.rank(),
                bloc.ranked(),
                standing.rank() == null ? null : standing.card().finalTotal(),
                bloc.bloc().rubric().max(),
                Optional.ofNullable(standing.awardClass())
                        .map(AwardClass::label)
                        .orElse(""));
    }
}
