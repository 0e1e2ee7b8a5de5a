package vn.thidua.reconcile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Gathering;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.ingest.Submissions;

/** The campaign's docket as it stands after reconciling and scoring. */
@Repository
public class Dockets {

    private final JdbcClient jdbc;

    public Dockets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything of the campaign. */
    public Docket of(Campaign campaign) {
        return docket(campaign, campaign.blocs(), "", campaign.id());
    }

    /** What concerns one bloc: the files that tell of its members; all files where the campaign has no other bloc. */
    public Docket of(Campaign campaign, Bloc bloc) {
        return campaign.blocs().size() == 1
                ? of(campaign)
                : docket(
                        campaign,
                        List.of(bloc),
                        " and r.id in (select file_id from bloc_file where campaign = r.campaign and bloc = ?)",
                        campaign.id(),
                        bloc.code());
    }

    private Docket docket(Campaign campaign, List<Bloc> blocs, String restriction, String... params) {
        Map<Long, List<Finding>> findings = findings(restriction, params);
        Gathering gathering = new Gathering(campaign);
        List<Row> rows = jdbc.sql("""
                        select r.id, r.path, r.sha256, s.agency, s.kind, f.outcome, f.received_at,
                               r.in_folder, f.version, f.predecessor
                          from received_file r
                          join filing f on f.file_id = r.id
                          join submission s on s.file_id = r.id
                         where r.campaign = ?
                        """ + restriction)
                .params(List.of(params))
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getLong("predecessor"),
                        filed(row, campaign, gathering.of(findings.getOrDefault(row.getLong("id"), List.of())))))
                .list();
        Map<Long, Revision> revisions = new Revisions(jdbc)
                .of(rows.stream().filter(row -> row.predecessor() > 0).collect(toMap(Row::id, Row::predecessor)));
        List<FiledSubmission> sorted = rows.stream()
                .map(row -> row.submission().withRevision(revisions.get(row.id())))
                .sorted(comparing(FiledSubmission::file)
                        .thenComparing(FiledSubmission::receivedAt)
                        .thenComparing(FiledSubmission::sha256))
                .toList();
        Deadlines deadlines = new Deadlines(jdbc, campaign);
        return new Docket(
                dataAsOf(sorted),
                sorted,
                missing(campaign, blocs, deadlines),
                untaken(campaign.id()),
                folder(campaign.id()),
                deadlines.extensions(campaign, blocs));
    }

    /** @param predecessor 0 if there is none */
    private record Row(long id, long predecessor, FiledSubmission submission) {}

    private List<Untaken> untaken(String campaign) {
        return jdbc
                .sql("select path, code, found from untaken_entry where campaign = ?")
                .param(campaign)
                .query((row, number) ->
                        Untaken.of(row.getString(1), FindingCode.valueOf(row.getString(2)), row.getString(3)))
                .list()
                .stream()
                .sorted(comparing(Untaken::path))
                .toList();
    }

    private boolean folder(String campaign) {
        return jdbc.sql("select folder from inbox_look where campaign = ?")
                .param(campaign)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** The register is the record of receipts and no receipt itself, a decision none, and a copy brings nothing. */
    private static @Nullable ZonedDateTime dataAsOf(List<FiledSubmission> submissions) {
        return submissions.stream()
                .filter(submission -> submission.kind() != InputKind.REGISTER
                        && submission.kind() != InputKind.DECISION
                        && submission.state() != FileState.IGNORED
                        && submission.state() != FileState.DUPLICATE)
                .map(FiledSubmission::receivedAt)
                .max(ZonedDateTime::compareTo)
                .orElse(null);
    }

    private List<MissingInput> missing(Campaign campaign, List<Bloc> blocs, Deadlines deadlines) {
        Map<InputKind, Set<String>> received = new HashMap<>();
        jdbc.sql("""
                        select distinct s.kind, a.agency
                          from submission s
                          join received_file r on r.id = s.file_id and r.campaign = ?
                          join filing f on f.file_id = s.file_id and f.outcome = 'COUNTED'
                          join submission_agency a on a.file_id = s.file_id
                         where s.kind is not null and a.agency = any (?)
                        """).params(campaign.id(), members(blocs)).query((ResultSet row) -> {
            InputKind kind = InputKind.valueOf(row.getString("kind"));
            received.computeIfAbsent(kind, key -> new HashSet<>()).add(row.getString("agency"));
        });
        List<MissingInput> missing = new ArrayList<>();
        for (Bloc bloc : blocs) {
            for (Agency member : bloc.members()) {
                for (ExpectedInput input : campaign.inputs()) {
                    if (!received.getOrDefault(input.kind(), Set.of()).contains(member.code())) {
                        missing.add(new MissingInput(
                                member.code(),
                                input.kind(),
                                deadlines.of(member.code(), input).due()));
                    }
                }
            }
        }
        return missing;
    }

    private static String[] members(List<Bloc> blocs) {
        return blocs.stream()
                .flatMap(bloc -> bloc.members().stream())
                .map(Agency::code)
                .toArray(String[]::new);
    }

    private Map<Long, List<Finding>> findings(String restriction, String... params) {
        record Filed(long fileId, Finding finding) {}
        return jdbc
                .sql("""
                        select f.*, r.path
                          from finding f join received_file r on r.id = f.file_id
                         where r.campaign = ?
                        """
                        + restriction
                        + " order by f.file_id, array_position(array['READ', 'RECONCILE', 'SCORE'], f.stage),"
                        + " f.bloc, f.ordinal")
                .params(List.of(params))
                .query((row, number) -> new Filed(row.getLong("file_id"), finding(row)))
                .list()
                .stream()
                .collect(groupingBy(Filed::fileId, mapping(Filed::finding, toList())));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                FindingCode.valueOf(row.getString("code")),
                Submissions.place(row),
                row.getString("subject"),
                row.getString("found"),
                row.getString("expected"));
    }

    private static FiledSubmission filed(ResultSet row, Campaign campaign, List<Finding> findings) throws SQLException {
        String kind = row.getString("kind");
        return new FiledSubmission(
                row.getString("path"),
                row.getString("sha256"),
                row.getString("agency"),
                kind == null ? null : InputKind.valueOf(kind),
                state(Filing.Outcome.valueOf(row.getString("outcome")), findings),
                row.getTimestamp("received_at").toInstant().atZone(campaign.zone()),
                findings,
                row.getBoolean("in_folder"),
                row.getInt("version"),
                null);
    }

    private static FileState state(Filing.Outcome outcome, List<Finding> findings) {
        return switch (outcome) {
            case COUNTED ->
                findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
                        ? FileState.ACCEPTED_WITH_WARNINGS
                        : FileState.ACCEPTED;
            case REFUSED -> FileState.REFUSED;
            case SUPERSEDED -> FileState.SUPERSEDED;
            case DUPLICATE -> FileState.DUPLICATE;
            case IGNORED -> FileState.IGNORED;
            case PENDING -> FileState.PENDING;
        };
    }
}
