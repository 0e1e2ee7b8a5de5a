package vn.thidua;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Dossiers;
import vn.thidua.standing.AwardTraces;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.StandingTables;
import vn.thidua.standing.breaks.BreakTables;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.years.Years;

/** What a bloc's numbers are explained by, as stored. */
@Component
class BlocSources {

    private final Dossiers dossiers;
    private final StandingTables tables;
    private final BreakTables breaks;
    private final AwardTraces traces;
    private final Years years;

    BlocSources(Dossiers dossiers, StandingTables tables, BreakTables breaks, AwardTraces traces, Years years) {
        this.years = years;
        this.dossiers = dossiers;
        this.tables = tables;
        this.breaks = breaks;
        this.traces = traces;
    }

    /**
     * In the language of the work at hand. What counts in the papers was found by the Vietnamese names.
     *
     * @param docket with the bloc's files
     */
    Sources of(Campaign campaign, Bloc bloc, Docket docket) {
        Campaign told = campaign.told();
        Bloc shown = told.bloc(bloc.code()).orElseThrow();
        BlocStandings table = tables.read(told, shown);
        return new Sources(
                told,
                docket,
                table,
                dossiers.of(campaign, List.of(bloc)).get(0),
                breaks.read(told, shown, docket.dataAsOf()),
                years.of(told, table),
                traces.readOfCampaign(told));
    }
}
