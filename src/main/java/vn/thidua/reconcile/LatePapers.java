package vn.thidua.reconcile;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.finding.Place;

/** Reads which papers count and came late, with the cell of the register that tells when. */
final class LatePapers {

    private LatePapers() {}

    /** By agency and kind of paper in the order of the rule book. */
    static List<LatePaper> of(JdbcClient jdbc, Campaign campaign, String[] members) {
        Deadlines deadlines = new Deadlines(jdbc, campaign);
        List<LatePaper> late = new ArrayList<>();
        for (ExpectedInput input : campaign.inputs()) {
            jdbc.sql("""
                            select s.agency, r.path, f.received_at, f.days_late, f.days_waived,
                                   f.register_file, f.register_sheet, f.register_cell
                              from filing f
                              join submission s on s.file_id = f.file_id and s.kind = ?
                              join received_file r on r.id = f.file_id and r.campaign = ?
                             where f.outcome = 'COUNTED' and f.days_late > 0 and s.agency = any (?)
                             order by array_position(?, s.agency), r.path
                            """)
                    .params(input.kind().name(), campaign.id(), members, members)
                    .query((ResultSet row) -> {
                        String register = row.getString("register_file");
                        String agency = row.getString("agency");
                        late.add(new LatePaper(
                                agency,
                                input.kind(),
                                deadlines.of(agency, input).due(),
                                row.getTimestamp("received_at").toInstant().atZone(campaign.zone()),
                                row.getInt("days_late"),
                                row.getInt("days_waived"),
                                register == null
                                        ? Place.of(row.getString("path"))
                                        : new Place(
                                                register,
                                                row.getString("register_sheet"),
                                                row.getString("register_cell"))));
                    });
        }
        return late;
    }
}
