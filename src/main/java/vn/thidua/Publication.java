package vn.thidua;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.Dockets;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.StandingTables;
import vn.thidua.workbook.CampaignWorkbook;

/** What tells of the whole campaign, and the moment at which all is put in place. */
@Component
class Publication {

    private final Dockets dockets;
    private final StandingTables tables;
    private final Outputs outputs;

    Publication(Dockets dockets, StandingTables tables, Outputs outputs) {
        this.dockets = dockets;
        this.tables = tables;
        this.outputs = outputs;
    }

    void publish(Campaign campaign) {
        Results results = results(campaign);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ResultsJson(json).write(results);
        outputs.write(campaign.id(), "results.json", json.toByteArray());
        outputs.write(campaign.id(), "tong-hop.xlsx", new CampaignWorkbook().write(results));
        outputs.publish(campaign.id());
    }

    Results results(Campaign campaign) {
        List<BlocStandings> blocs = campaign.blocs().stream()
                .map(bloc -> tables.read(campaign, bloc))
                .toList();
        return new Results(campaign, dockets.of(campaign), blocs);
    }
}
