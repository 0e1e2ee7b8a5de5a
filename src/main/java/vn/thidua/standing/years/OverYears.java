package vn.thidua.standing.years;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Lineage;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Standing;

/** Sets a bloc beside the tables of earlier years: the latest one in full, all of them as a series. */
public final class OverYears {

    private final Campaign campaign;
    private final Lineage lineage;

    public OverYears(Campaign campaign) {
        this.campaign = campaign;
        this.lineage = new Lineage(campaign);
    }

    /**
     * The bloc over the years.
     *
     * @param tables of earlier years; those of one year are of one source
     * @param notes what is to be told of the tables themselves
     */
    public BlocYears of(BlocStandings bloc, List<PastTable> tables, List<String> notes) {
        TreeMap<Integer, Descents> years = descents(bloc, tables);
        Series series = new Series(campaign, bloc, years);
        Inflation inflation = new Inflating(campaign).inflation(bloc, Claims.of(campaign, bloc, years));
        if (years.isEmpty()) {
            return new BlocYears(
                    null,
                    bloc.standings().stream()
                            .map(standing -> alone(standing, series))
                            .toList(),
                    List.of(),
                    notes,
                    inflation);
        }
        Descents before = years.lastEntry().getValue();
        Comparing comparing = new Comparing(campaign, bloc, before);
        YearWords words = new YearWords(campaign, before.home().year(), comparing);
        List<String> told = new ArrayList<>(notes);
        told.addAll(new YearNotes(campaign, bloc.bloc(), before).sentences());
        return new BlocYears(
                before.home().year(),
                bloc.standings().stream()
                        .map(standing -> agency(standing, series, comparing, words))
                        .toList(),
                left(bloc, before.home()),
                told,
                inflation);
    }

    private TreeMap<Integer, Descents> descents(BlocStandings bloc, List<PastTable> tables) {
        TreeMap<Integer, Descents> descents = new TreeMap<>();
        SortedMap<Integer, List<PastTable>> byYear = tables.stream()
                .filter(table -> table.year() < campaign.year())
                .collect(groupingBy(PastTable::year, TreeMap::new, toList()));
        byYear.forEach((year, ofYear) ->
                Descents.of(bloc.bloc(), lineage, ofYear).ifPresent(found -> descents.put(year, found)));
        return descents;
    }

    private static YearOnYear alone(Standing standing, Series series) {
        return new YearOnYear(
                standing.agency().code(), null, List.of(), null, null, List.of(), "", series.of(standing));
    }

    private static YearOnYear agency(Standing standing, Series series, Comparing comparing, YearWords words) {
        Descent descent = comparing.descent(standing.agency()).orElse(null);
        ScoreChange score = comparing.score(standing);
        RankChange rank = comparing.rank(standing);
        return new YearOnYear(
                standing.agency().code(),
                descent == null ? null : descent.by(),
                descent == null ? List.of() : descent.standings(),
                score,
                rank,
                comparing.sections(standing),
                words.of(standing, descent, score, rank),
                series.of(standing));
    }

    private List<String> left(BlocStandings bloc, PastTable home) {
        return home.standings().stream()
                .filter(standing -> standing.fate(lineage, home.year()).members().stream()
                        .noneMatch(agency -> bloc.bloc().member(agency).isPresent()))
                .map(PastStanding::name)
                .toList();
    }
}
