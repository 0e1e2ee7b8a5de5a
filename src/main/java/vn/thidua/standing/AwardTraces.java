package vn.thidua.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.Copy;
import vn.thidua.standing.AwardTrace.Considered;

/** How each award was considered, as stored: of the blocs, and of the whole campaign. */
@Repository
public class AwardTraces {

    /** Stands for the whole campaign where a bloc's code would stand. */
    private static final String WHOLE = "";

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    public AwardTraces(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Stores how the awards of the whole campaign were considered, in place of what was stored before. */
    public void writeOfCampaign(Campaign campaign, List<AwardTrace> traces) {
        remove(campaign, List.of(WHOLE));
        Rows rows = new Rows(campaign.id());
        Language.UNDECIDED.run(() -> rows.add(WHOLE, traces));
        rows.copies().forEach(copy -> copy.into(dataSource));
    }

    public List<AwardTrace> readOfCampaign(Campaign campaign) {
        return read(campaign, WHOLE);
    }

    void remove(Campaign campaign, List<String> blocs) {
        jdbc.sql("delete from award_trace where campaign = ? and bloc = any (?)")
                .params(campaign.id(), blocs.toArray(String[]::new))
                .update();
    }

    List<AwardTrace> read(Campaign campaign, String bloc) {
        record OfTrace(int trace, Considered candidate) {}
        Map<Integer, List<Considered>> candidates = jdbc
                .sql("select * from award_candidate where campaign = ? and bloc = ? order by trace, ordinal")
                .params(campaign.id(), bloc)
                .query((row, number) -> new OfTrace(row.getInt("trace"), considered(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OfTrace::trace, Collectors.mapping(OfTrace::candidate, Collectors.toList())));
        return jdbc.sql("select * from award_trace where campaign = ? and bloc = ? order by ordinal")
                .params(campaign.id(), bloc)
                .query((row, number) -> new AwardTrace(
                        row.getString("award"),
                        row.getString("label"),
                        row.getInt("quota"),
                        row.getString("quota_rule"),
                        candidates.getOrDefault(row.getInt("ordinal"), List.of())))
                .list();
    }

    private static Considered considered(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Considered(
                row.getString("agency"),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                row.getString("recipient"),
                row.getObject("rank", Integer.class),
                state == null ? null : AwardProposal.State.valueOf(state),
                row.getString("rule"));
    }

    /** Traces as rows, parents first. */
    static final class Rows {
        private final String campaign;
        private final Copy traces = new Copy("award_trace", "campaign, bloc, ordinal, award, label, quota, quota_rule");
        private final Copy candidates = new Copy(
                "award_candidate",
                "campaign, bloc, trace, ordinal, agency, recipient_kind, recipient, rank, state, rule");

        Rows(String campaign) {
            this.campaign = campaign;
        }

        void add(String bloc, List<AwardTrace> considered) {
            int n = 0;
            for (AwardTrace trace : considered) {
                traces.row(campaign, bloc, n, trace.award(), trace.label(), trace.quota(), trace.quotaRule());
                add(bloc, n++, trace);
            }
        }

        private void add(String bloc, int ordinal, AwardTrace trace) {
            int n = 0;
            for (Considered candidate : trace.candidates()) {
                candidates.row(
                        campaign,
                        bloc,
                        ordinal,
                        n++,
                        candidate.agency(),
                        candidate.recipientKind(),
                        candidate.recipient(),
                        candidate.rank(),
                        candidate.state(),
                        candidate.rule());
            }
        }

        List<Copy> copies() {
            return Stream.of(traces, candidates).toList();
        }
    }
}
