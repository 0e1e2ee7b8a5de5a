package vn.thidua.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.Submissions;
import vn.thidua.reconcile.PaperFault.Kind;

/** Reads which papers are on an old form, of another time or of strangers, as reading them found out. */
final class PaperFaults {

    private static final Map<FindingCode, Kind> KINDS = new EnumMap<>(Map.of(
            FindingCode.TEMPLATE_OUTDATED, Kind.STALE_TEMPLATE,
            FindingCode.YEAR_NOT_OF_CAMPAIGN, Kind.WRONG_PERIOD,
            FindingCode.DATE_OUTSIDE_PERIOD, Kind.WRONG_PERIOD,
            FindingCode.DISCIPLINE_OUTSIDE_PERIOD, Kind.WRONG_PERIOD,
            FindingCode.AGENCY_UNKNOWN, Kind.MEMBERSHIP,
            FindingCode.ROW_AGENCY_UNKNOWN, Kind.MEMBERSHIP,
            FindingCode.BALLOT_CANDIDATE_UNKNOWN, Kind.MEMBERSHIP));

    /** Of papers that count, and of refused ones in whose place none has come since. A paper of several blocs is told once. */
    private static final String FAULTS = """
            select n.code, n.sheet, n.cell, n.subject, n.found, n.expected, r.path,
                   coalesce(s.agency, (select min(l.agency) from activity_line l
                                        where l.file_id = n.file_id and l.sheet = n.sheet and l.days_cell = n.cell)) agency,
                   (select min(b.bloc) from bloc_file b where b.campaign = r.campaign and b.file_id = r.id) bloc
              from finding n
              join received_file r on r.id = n.file_id and r.campaign = ?
              join submission s on s.file_id = n.file_id
              join filing f on f.file_id = n.file_id
             where n.stage = 'READ' and n.code = any (?) and (s.agency is null or s.agency = any (?))
               and (f.outcome = 'COUNTED'
                    or f.outcome = 'REFUSED' and not exists (
                        select from received_file other
                          join submission t on t.file_id = other.id
                          join filing g on g.file_id = other.id and g.outcome = 'COUNTED'
                         where other.campaign = r.campaign and g.received_at >= f.received_at
                           and (other.path = r.path or t.kind = s.kind and t.agency = s.agency)))
             order by r.path, n.ordinal
            """;

    private final JdbcClient jdbc;

    PaperFaults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of the members and of nobody known, by the code of the bloc; a paper of nobody known is told where the campaign has one bloc.
     *
     * @param members of some blocs
     */
    Map<String, List<PaperFault>> of(Campaign campaign, String[] members) {
        Map<String, List<PaperFault>> faults = new HashMap<>();
        String[] codes = KINDS.keySet().stream().map(Enum::name).toArray(String[]::new);
        jdbc.sql(FAULTS).params(campaign.id(), codes, members).query((ResultSet row) -> {
            PaperFault fault = fault(campaign, row);
            String bloc = campaign.blocOf(fault.agency()).map(Bloc::code).orElse(row.getString("bloc"));
            if (bloc == null && campaign.blocs().size() == 1) {
                bloc = campaign.blocs().get(0).code();
            }
            if (bloc != null) {
                faults.computeIfAbsent(bloc, none -> new ArrayList<>()).add(fault);
            }
        });
        return faults;
    }

    private static PaperFault fault(Campaign campaign, ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        String agency = row.getString("agency");
        if (agency == null) {
            agency = campaign.blocs().stream()
                    .flatMap(bloc -> bloc.members().stream())
                    .filter(member -> member.name().equals(subject))
                    .findFirst()
                    .map(Agency::code)
                    .orElse("");
        }
        return new PaperFault(
                KINDS.getOrDefault(FindingCode.valueOf(row.getString("code")), Kind.MEMBERSHIP),
                agency,
                subject,
                row.getString("found"),
                row.getString("expected"),
                Submissions.place(row));
    }
}
