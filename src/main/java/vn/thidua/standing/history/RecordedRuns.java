package vn.thidua.standing.history;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Campaign;
import vn.thidua.standing.history.RunReport.Outcome;

/** All runs that came to an end and the tables that they published. */
@Repository
public class RecordedRuns {

    private final JdbcClient jdbc;

    public RecordedRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the database knows of runs at all; one that no program of ours has opened yet does not. */
    public boolean exist() {
        return jdbc.sql("select to_regclass('publication') is not null")
                .query(Boolean.class)
                .single();
    }

    /** The campaigns over which a run ended, sorted. */
    public List<String> campaigns() {
        return jdbc.sql("select distinct campaign from publication order by campaign")
                .query(String.class)
                .list();
    }

    /** All runs over the campaign, the first one first. */
    public List<RecordedRun> of(String campaign) {
        return jdbc.sql("select * from publication where campaign = ? order by run")
                .param(campaign)
                .query(RecordedRuns::run)
                .list();
    }

    /** The run that ended last. */
    public Optional<RecordedRun> last(String campaign) {
        return jdbc.sql("select * from publication where campaign = ? order by run desc limit 1")
                .param(campaign)
                .query(RecordedRuns::run)
                .optional();
    }

    /** The last run that published something. */
    public Optional<RecordedRun> lastPublished(String campaign) {
        return jdbc.sql(
                        "select * from publication where campaign = ? and outcome = 'PUBLISHED' order by run desc limit 1")
                .param(campaign)
                .query(RecordedRuns::run)
                .optional();
    }

    /** The tables of all blocs as a run published them or would have. */
    public Edition edition(RecordedRun run) {
        return edition(run, run.report().blocs());
    }

    /** The tables of some blocs as a run published them or would have. */
    public Edition edition(RecordedRun run, List<String> blocs) {
        RunReport report = run.report();
        List<Snapshot> tables = jdbc.sql("""
                        select distinct on (p.bloc) p.snapshot
                          from published_bloc p join publication r using (campaign, run)
                         where p.campaign = ? and p.bloc = any (?)
                           and (p.run = ? or p.run < ? and r.outcome = 'PUBLISHED')
                         order by p.bloc, p.run desc
                        """)
                .params(report.campaign(), blocs.toArray(String[]::new), run.number(), run.number())
                .query((row, number) -> SnapshotJson.read(row.getString(1)))
                .list();
        return new Edition(
                report.rules(),
                report.blocs(),
                report.blocs().stream()
                        .flatMap(bloc ->
                                tables.stream().filter(table -> table.bloc().equals(bloc)))
                        .toList());
    }

    /** Fingerprint of the campaign's rule book and of all its files as they are filed now. */
    public String content(Campaign campaign) {
        return jdbc.sql("""
                        select md5(concat_ws(chr(10), ?::text, string_agg(mark, chr(10) order by mark)))
                          from (select concat_ws('|', r.path, r.sha256, f.outcome, extract(epoch from f.received_at)) mark
                                  from received_file r join filing f on f.file_id = r.id
                                 where r.campaign = ?
                                union all
                                select mark from door_mark where campaign = ?) marks
                        """)
                .params(campaign.digest(), campaign.id(), campaign.id())
                .query(String.class)
                .single();
    }

    /** Fingerprint of the results of the campaigns before this one; empty if there are none. */
    public String earlier(Campaign campaign) {
        String previous = campaign.earlier().previous();
        return previous == null
                ? ""
                : jdbc.sql("select coalesce(md5(string_agg(concat_ws('|', s.campaign, s.agency, s.rank, s.class,"
                                + " s.self_total, s.appraised_total, s.final_total), chr(10)"
                                + " order by s.campaign, s.agency)), '')"
                                + " from campaigns_before(?, ?) c join standing s on s.campaign = c.campaign")
                        .params(previous, campaign.year())
                        .query(String.class)
                        .single();
    }

    /**
     * Writes a run down.
     *
     * @param tables those that differ from the ones last published
     * @return the run's number
     */
    public int add(RunReport report, List<Snapshot> tables) {
        return Language.UNDECIDED.speak(() -> insert(report, tables));
    }

    private int insert(RunReport report, List<Snapshot> tables) {
        int number = jdbc.sql("""
                        with fresh as (
                            select r.id, exists (select from received_file o where o.campaign = r.campaign
                                                    and o.path = r.path and o.id < r.id) known
                              from received_file r
                             where r.campaign = :campaign
                               and r.id > (select coalesce(max(last_file), 0) from publication
                                            where campaign = :campaign and outcome in ('PUBLISHED', 'UNCHANGED')))
                        insert into publication
                        select :campaign, (select coalesce(max(run), 0) + 1 from publication where campaign = :campaign),
                               :endedAt, :duration, :zone, :dataAsOf::timestamptz,
                               count(*) filter (where not known), count(*) filter (where known),
                               (select coalesce(max(id), 0) from received_file),
                               :outcome, :rules, :content::text, :blocs, :changes, :note, :earlier
                          from fresh
                        returning run
                        """)
                .param("campaign", report.campaign())
                .param("endedAt", Timestamp.from(report.endedAt()))
                .param("duration", report.duration().toMillis())
                .param("zone", report.zone().getId())
                .param("dataAsOf", report.dataAsOf() == null ? null : Timestamp.from(report.dataAsOf()))
                .param("outcome", report.outcome().name())
                .param("rules", report.rules())
                .param("content", report.content())
                .param("earlier", report.earlier())
                .param("blocs", report.blocs().toArray(String[]::new))
                .param("changes", report.changes().toArray(String[]::new))
                .param("note", report.note())
                .query(Integer.class)
                .single();
        tables.forEach(table -> jdbc.sql("insert into published_bloc values (?, ?, ?, ?::jsonb)")
                .params(report.campaign(), number, table.bloc(), SnapshotJson.write(table))
                .update());
        return number;
    }

    private static RecordedRun run(ResultSet row, int ignored) throws SQLException {
        return new RecordedRun(
                row.getInt("run"),
                row.getInt("new_files"),
                row.getInt("changed_files"),
                new RunReport(
                        row.getString("campaign"),
                        ZoneId.of(row.getString("zone")),
                        row.getTimestamp("ended_at").toInstant(),
                        Duration.ofMillis(row.getLong("duration_ms")),
                        instant(row.getTimestamp("data_as_of")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("rules"),
                        row.getString("content"),
                        row.getString("earlier"),
                        texts(row.getArray("blocs")),
                        texts(row.getArray("changes")),
                        row.getString("note")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) requireNonNull(array.getArray()));
    }
}
