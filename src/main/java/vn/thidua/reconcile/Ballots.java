package vn.thidua.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.Submissions;
import vn.thidua.ingest.VoteLine;

/** The newest count of each bloc's ballot among the files that count. */
final class Ballots {

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A count as it is stored, without its votes. */
    private record Stored(
            long fileId,
            @Nullable Integer issued,
            @Nullable Integer returned,
            @Nullable Integer valid,
            Place place) {}

    /** By code of the bloc; none for a bloc that has not voted. */
    Map<String, Ballot> of(Campaign campaign, List<Bloc> blocs) {
        List<Stored> stored = jdbc.sql("""
                        select b.*, r.path from ballot b
                          join filing f on f.file_id = b.file_id and f.outcome = 'COUNTED'
                          join received_file r on r.id = b.file_id and r.campaign = ?
                         order by f.received_at, r.path
                        """)
                .param(campaign.id())
                .query((row, number) -> stored(row))
                .list();
        if (stored.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<VoteLine>> votes = votes(stored);
        Map<String, Ballot> ballots = new HashMap<>();
        for (Bloc bloc : blocs) {
            List<String> members = bloc.members().stream().map(Agency::code).toList();
            for (Stored count : stored) {
                List<VoteLine> lines = votes.getOrDefault(count.fileId(), List.of());
                if (lines.stream().map(VoteLine::agency).anyMatch(members::contains)) {
                    ballots.put(
                            bloc.code(),
                            new Ballot(count.issued(), count.returned(), count.valid(), lines, count.place()));
                }
            }
        }
        return ballots;
    }

    private Map<Long, List<VoteLine>> votes(List<Stored> stored) {
        record Line(long fileId, VoteLine line) {}
        return jdbc
                .sql("select v.*, r.path from vote_line v join received_file r on r.id = v.file_id"
                        + " where v.file_id = any (?) order by v.file_id, v.ordinal")
                .param(stored.stream().map(Stored::fileId).toArray(Long[]::new))
                .query((row, number) -> new Line(
                        row.getLong("file_id"),
                        new VoteLine(row.getString("agency"), row.getInt("votes"), Submissions.place(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::fileId, Collectors.mapping(Line::line, Collectors.toList())));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("file_id"),
                row.getObject("issued", Integer.class),
                row.getObject("returned", Integer.class),
                row.getObject("valid", Integer.class),
                Submissions.place(row));
    }
}
