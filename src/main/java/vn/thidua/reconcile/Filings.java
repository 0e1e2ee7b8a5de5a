package vn.thidua.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;
import vn.thidua.database.Copy;
import vn.thidua.database.Statistics;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.DecisionLine;
import vn.thidua.ingest.RegisterLine;
import vn.thidua.ingest.Submissions;

/** How every received file was filed, and what was found in doing so. */
@Repository
public class Filings {

    /** Of several contents of a book at one path the newest that is not refused. */
    private static final String CURRENT_BOOK = """
            not exists (select from finding e where e.file_id = r.id and e.severity = 'ERROR')
                           and not exists (select from received_file newer join submission s on s.file_id = newer.id
                                            where newer.campaign = r.campaign and newer.path = r.path
                                              and newer.id > r.id and s.kind in ('REGISTER', 'DECISION')
                                              and not exists (select from finding e
                                                               where e.file_id = newer.id and e.severity = 'ERROR'))""";

    /** The form came back as it was issued. */
    private static final String BLANK = """
            not exists (select from score_line l where l.file_id = r.id
                                         and (l.score is not null or l.bonus is not null or l.deduction is not null
                                              or l.not_applicable))
                                   and not exists (select from quantity_line l
                                                    where l.file_id = r.id and l.actual is not null)
                                   and not exists (select from nomination_line l where l.file_id = r.id)
                                   and not exists (select from pact_line l
                                                    where l.file_id = r.id and coalesce(l.plan, l.actual) is not null)
                                   and not exists (select from activity_line l where l.file_id = r.id)""";

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Filings(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Files all that was received in the campaign anew. */
    public void reconcile(Campaign campaign) {
        Language.UNDECIDED.run(() -> file(campaign));
    }

    private void file(Campaign campaign) {
        new Statistics(jdbc).refresh();
        Reconciliation reconciliation =
                new Reconciliation(campaign, arrivals(campaign), registerLines(campaign), decisionLines(campaign));
        jdbc.sql("delete from filing using received_file r where r.id = file_id and r.campaign = ?")
                .param(campaign.id())
                .update();
        jdbc.sql("delete from finding using received_file r"
                        + " where r.id = file_id and r.campaign = ? and stage = 'RECONCILE'")
                .param(campaign.id())
                .update();
        Copy filings = new Copy(
                "filing",
                "file_id, outcome, received_at, days_late, days_waived, register_file, register_sheet, register_cell, version, predecessor");
        reconciliation
                .filings()
                .forEach(filing -> filings.row(
                        filing.arrival().fileId(),
                        filing.outcome(),
                        filing.receivedAt(),
                        filing.daysLate(),
                        filing.daysWaived(),
                        filing.registered() == null ? null : filing.registered().file(),
                        filing.registered() == null ? null : filing.registered().sheet(),
                        filing.registered() == null ? null : filing.registered().cell(),
                        filing.version(),
                        filing.predecessor()));
        filings.into(dataSource);
        writeExtensions(campaign, reconciliation);
        reconciliation.waivers().write(campaign, jdbc, dataSource);
        Copy rows = rows();
        add(rows, "RECONCILE", "", reconciliation.findings());
        rows.into(dataSource);
    }

    /**
     * Stores what comparing and scoring some blocs found, in place of what it found before.
     *
     * @param findings by the code of the bloc, each on files that count
     */
    public void writeFindings(String campaign, Map<String, List<Finding>> findings) {
        Language.UNDECIDED.run(() -> store(campaign, findings));
    }

    private void store(String campaign, Map<String, List<Finding>> findings) {
        jdbc.sql("delete from finding using received_file r"
                        + " where r.id = file_id and r.campaign = ? and stage = 'SCORE' and bloc = any (?)")
                .params(campaign, findings.keySet().toArray(String[]::new))
                .update();
        Map<String, Long> counted = counted(campaign, findings.values());
        Copy rows = rows();
        findings.forEach((bloc, ofBloc) -> add(
                rows,
                "SCORE",
                bloc,
                ofBloc.stream()
                        .map(finding -> new FiledFinding(
                                Objects.requireNonNull(
                                        counted.get(finding.place().file())),
                                finding))
                        .toList()));
        rows.into(dataSource);
    }

    private void writeExtensions(Campaign campaign, Reconciliation reconciliation) {
        jdbc.sql("delete from extended_due where campaign = ?")
                .param(campaign.id())
                .update();
        Copy extensions = new Copy("extended_due", "campaign, agency, kind, due, document");
        for (ExpectedInput input : campaign.inputs()) {
            campaign.blocs().stream()
                    .flatMap(bloc -> bloc.members().stream())
                    .forEach(member -> reconciliation
                            .extension(input.kind(), member.code())
                            .ifPresent(line -> extensions.row(
                                    campaign.id(),
                                    member.code(),
                                    input.kind(),
                                    Decisions.until(line).toOffsetDateTime(),
                                    Decisions.document(line))));
        }
        extensions.into(dataSource);
    }

    /** The files that count among those that findings name. */
    private Map<String, Long> counted(String campaign, Collection<List<Finding>> findings) {
        Map<String, Long> counted = new HashMap<>();
        String[] paths = findings.stream()
                .flatMap(List::stream)
                .map(finding -> finding.place().file())
                .distinct()
                .toArray(String[]::new);
        jdbc.sql("select r.path, r.id from received_file r join filing f on f.file_id = r.id"
                        + " where r.campaign = ? and f.outcome = 'COUNTED' and r.path = any (?)")
                .params(campaign, paths)
                .query((ResultSet row) -> {
                    counted.put(row.getString(1), row.getLong(2));
                });
        return counted;
    }

    private static Copy rows() {
        return new Copy(
                "finding", "file_id, stage, bloc, ordinal, code, severity, sheet, cell, subject, found, expected");
    }

    private static void add(Copy rows, String stage, String bloc, List<FiledFinding> findings) {
        int ordinal = 0;
        for (FiledFinding filed : findings) {
            Finding finding = filed.finding();
            rows.row(
                    filed.fileId(),
                    stage,
                    bloc,
                    ordinal++,
                    finding.code(),
                    finding.severity(),
                    finding.place().sheet(),
                    finding.place().cell(),
                    finding.subject(),
                    finding.found(),
                    finding.expected());
        }
    }

    private List<Arrival> arrivals(Campaign campaign) {
        return jdbc.sql("""
                        select r.id, r.path, r.sha256, r.first_seen, s.kind, s.agency, s.issued_at,
                               exists (select from finding f where f.file_id = r.id and f.severity = 'ERROR') refused,
                               exists (select from finding f where f.file_id = r.id and f.code = 'FILE_IGNORED') ignored,
                               case when s.kind = 'APPRAISAL' then (
                                   select md5(string_agg(l.agency || '/' || l.criterion, ',' order by l.agency, l.criterion))
                                     from score_line l where l.file_id = r.id)
                               when s.agency is null and s.kind in ('PACT', 'PACT_REPORT', 'ACTIVITY') then (
                                   select md5(string_agg(a.agency, ',' order by a.agency))
                                     from submission_agency a where a.file_id = r.id)
                               when s.kind = 'BALLOT' then (
                                   select min(v.agency) from vote_line v where v.file_id = r.id)
                               when s.kind = 'PAST_TABLE' then (
                                   select concat_ws('/', (select string_agg(distinct b.bloc, '+' order by b.bloc)
                                                            from bloc_file b where b.file_id = r.id),
                                                    string_agg(distinct l.year::text, '+' order by l.year::text))
                                     from past_line l where l.file_id = r.id) end coverage,
                               s.kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'PACT', 'PACT_REPORT', 'ACTIVITY')
                               and %s blank
                          from received_file r join submission s on s.file_id = r.id
                         where r.campaign = ?
                         order by r.id
                        """.formatted(BLANK))
                .param(campaign.id())
                .query((row, number) -> arrival(row, campaign))
                .list();
    }

    private static Arrival arrival(ResultSet row, Campaign campaign) throws SQLException {
        InputKind kind = kind(row.getString("kind"));
        String told = row.getString("coverage");
        String coverage = kind == InputKind.BALLOT && told != null
                ? campaign.blocOf(told).map(Bloc::code).orElse(told)
                : told;
        return new Arrival(
                row.getLong("id"),
                row.getString("path"),
                row.getString("sha256"),
                row.getTimestamp("first_seen").toInstant(),
                kind,
                row.getString("agency"),
                row.getBoolean("refused"),
                row.getBoolean("ignored"),
                coverage == null ? "" : coverage,
                row.getTimestamp("issued_at") == null
                        ? null
                        : row.getTimestamp("issued_at").toInstant(),
                row.getBoolean("blank"));
    }

    /** The lines of all registers as they are now stored; older contents of a path are told apart by their file. */
    private List<RegisterLine> registerLines(Campaign campaign) {
        ZoneId zone = campaign.zone();
        return jdbc.sql("""
                        select l.*, r.path
                          from register_line l join received_file r on r.id = l.file_id
                         where r.campaign = ?
                           and %s
                         order by r.path, l.ordinal
                        """.formatted(CURRENT_BOOK))
                .param(campaign.id())
                .query((row, number) -> new RegisterLine(
                        row.getString("file_name"),
                        row.getString("agency"),
                        kind(row.getString("kind")),
                        row.getTimestamp("received_at") == null
                                ? null
                                : row.getTimestamp("received_at").toInstant().atZone(zone),
                        row.getString("document_number"),
                        Submissions.place(row),
                        row.getString("date_cell")))
                .list();
    }

    /** The lines of all books of decisions as they are now stored. */
    private List<DecisionLine> decisionLines(Campaign campaign) {
        ZoneId zone = campaign.zone();
        return jdbc.sql("""
                        select l.*, r.path
                          from decision_line l join received_file r on r.id = l.file_id
                         where r.campaign = ?
                           and %s
                         order by r.path, l.ordinal
                        """.formatted(CURRENT_BOOK))
                .param(campaign.id())
                .query((row, number) -> new DecisionLine(
                        DecisionLine.Type.valueOf(row.getString("type")),
                        row.getDate("decided_on").toLocalDate(),
                        row.getString("number"),
                        row.getString("office"),
                        row.getString("agency"),
                        kind(row.getString("input_kind")),
                        row.getString("file_name"),
                        row.getString("content"),
                        row.getString("reason"),
                        row.getTimestamp("valid_until") == null
                                ? null
                                : row.getTimestamp("valid_until").toInstant().atZone(zone),
                        Submissions.place(row)))
                .list();
    }

    private static @Nullable InputKind kind(@Nullable String name) {
        return name == null ? null : InputKind.valueOf(name);
    }
}
