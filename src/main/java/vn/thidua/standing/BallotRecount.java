package vn.thidua.standing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaign;

/** The votes of the blocs in {@code recount_bloc} once more, from the newest ballot that counts. */
final class BallotRecount {

    /** A newest ballot without a valid paper decides nothing, nor does an older one behind it. */
    private static final String HELD = """
            with newest as (
                select distinct on (m.bloc) m.bloc, b.*
                  from ballot b
                  join filing f on f.file_id = b.file_id and f.outcome = 'COUNTED'
                  join received_file r on r.id = b.file_id and r.campaign = :campaign
                  join vote_line v on v.file_id = b.file_id
                  join bloc_member m on m.campaign = r.campaign and m.agency = v.agency
                  join recount_bloc q on q.bloc = m.bloc
                 order by m.bloc, f.received_at desc, r.path desc),
            held as (select * from newest where valid > 0)
            """;

    private final JdbcClient jdbc;

    BallotRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> differences(Campaign campaign) {
        List<String> differences = new ArrayList<>(told(campaign, """
                select format('%s, phiếu: lưu %s/%s/%s, đếm lại %s/%s/%s', t.bloc, t.ballot_issued, t.ballot_returned,
                              t.ballot_valid, h.issued, h.returned, h.valid)
                  from recount_bloc q
                  join bloc_table t on t.campaign = :campaign and t.bloc = q.bloc
                  left join held h on h.bloc = t.bloc
                 where (t.ballot_issued, t.ballot_returned, t.ballot_valid)
                       is distinct from (h.issued, h.returned, h.valid)
                 order by t.bloc
                """));
        differences.addAll(told(campaign, """
                select format('%s, số phiếu: lưu %s, đếm lại %s', agency, stored, counted)
                  from (select t.bloc, t.agency, t.votes stored,
                               case when h.bloc is not null then coalesce(v.votes, 0) end counted
                          from recount_bloc q
                          join standing t on t.campaign = :campaign and t.bloc = q.bloc
                          left join held h on h.bloc = t.bloc
                          left join vote_line v on v.file_id = h.file_id and v.agency = t.agency) votes
                 where stored is distinct from counted
                 order by bloc, agency
                """));
        return differences;
    }

    private List<String> told(Campaign campaign, String query) {
        return jdbc.sql(HELD + query)
                .param("campaign", campaign.id())
                .query(String.class)
                .list();
    }
}
