package vn.thidua;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Dockets;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.StandingTables;
import vn.thidua.visual.Charts;
import vn.thidua.workbook.BlocWorkbook;

/** A bloc's pictures and workbook, made aside. */
@Component
class Presentation {

    private final Dockets dockets;
    private final StandingTables tables;
    private final Outputs outputs;

    Presentation(Dockets dockets, StandingTables tables, Outputs outputs) {
        this.dockets = dockets;
        this.tables = tables;
        this.outputs = outputs;
    }

    void present(Campaign campaign, Bloc bloc) {
        BlocStandings standings = tables.read(campaign, bloc);
        Results results = new Results(campaign, dockets.of(campaign), List.of(standings));
        new Charts()
                .draw(results, standings)
                .forEach(chart -> outputs.write(campaign.id(), "bieu-do/" + chart.name(), chart.content()));
        outputs.write(campaign.id(), "ket-qua-" + bloc.code() + ".xlsx", new BlocWorkbook().write(results, standings));
    }
}
