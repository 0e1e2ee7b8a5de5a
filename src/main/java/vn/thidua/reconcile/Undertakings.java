package vn.thidua.reconcile;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.campaign.InputKind;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.Money;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.Stated;
import vn.thidua.ingest.Submissions;

/** What agencies undertook: their pacts and their activities, of each the newest file that counts. */
@Repository
public class Undertakings {

    private final JdbcClient jdbc;

    public Undertakings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of one bloc.
     *
     * @param pacts by code of agency in the order of the members; none of whom neither signed nor reported
     * @param lines the activities in the order of the members and of their sheets
     */
    public record OfBloc(Map<String, Pact> pacts, List<ActivityLine> lines) {

        /** Nobody undertook anything. */
        public static final OfBloc NOTHING = new OfBloc(Map.of(), List.of());

        public OfBloc {
            pacts = Collections.unmodifiableMap(new LinkedHashMap<>(pacts));
            lines = List.copyOf(lines);
        }

        /** The activities added up. */
        public ActivitySums activities() {
            return ActivitySums.of(lines);
        }
    }

    public OfBloc of(Campaign campaign, Bloc bloc) {
        List<String> members = bloc.members().stream().map(Agency::code).toList();
        return new OfBloc(pacts(campaign, members), activities(campaign, members));
    }

    /** By code of agency, in the order given. */
    Map<String, Pact> pacts(Campaign campaign, Collection<String> agencies) {
        record Told(InputKind kind, PactLine line) {}
        Map<String, List<Told>> told = jdbc
                .sql("select * from pact_told where campaign = ? and agency = any (?) order by kind, agency, ordinal")
                .params(campaign.id(), agencies.toArray(String[]::new))
                .query((row, number) -> new Told(InputKind.valueOf(row.getString("kind")), target(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(one -> one.line().agency(), HashMap::new, Collectors.toList()));
        Map<String, Pact> pacts = new LinkedHashMap<>();
        for (String agency : agencies) {
            List<Told> lines = told.getOrDefault(agency, List.of());
            Map<InputKind, List<PactLine>> byKind = lines.stream()
                    .collect(Collectors.groupingBy(Told::kind, Collectors.mapping(Told::line, Collectors.toList())));
            if (!lines.isEmpty()) {
                pacts.put(
                        agency,
                        Pact.of(
                                campaign,
                                byKind.getOrDefault(InputKind.PACT, List.of()),
                                byKind.getOrDefault(InputKind.PACT_REPORT, List.of())));
            }
        }
        return pacts;
    }

    /** In the order given. */
    List<ActivityLine> activities(Campaign campaign, List<String> members) {
        return jdbc.sql("""
                        select * from (
                            select l.*, r.path,
                                   dense_rank() over (partition by l.agency order by f.received_at desc, r.path desc) nth
                              from activity_line l
                              join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
                              join received_file r on r.id = l.file_id and r.campaign = ?
                             where l.agency = any (?)) told
                         where nth = 1
                         order by array_position(?, agency), ordinal
                        """)
                .params(campaign.id(), members.toArray(String[]::new), members.toArray(String[]::new))
                .query((row, number) -> activity(row))
                .list();
    }

    private static PactLine target(ResultSet row) throws SQLException {
        String direction = row.getString("direction");
        return new PactLine(
                row.getString("agency"),
                row.getString("indicator"),
                row.getString("label"),
                row.getString("unit"),
                direction == null ? null : Direction.valueOf(direction),
                stated(row, "plan"),
                stated(row, "actual"),
                stated(row, "rate"),
                row.getString("note"),
                Submissions.place(row));
    }

    private static @Nullable Stated stated(ResultSet row, String figure) throws SQLException {
        BigDecimal value = row.getBigDecimal(figure);
        return value == null ? null : new Stated(value, Submissions.place(row, figure + "_cell"));
    }

    private static ActivityLine activity(ResultSet row) throws SQLException {
        BigDecimal funds = row.getBigDecimal("funds");
        return new ActivityLine(
                row.getString("agency"),
                row.getString("heading"),
                row.getString("title"),
                day(row, "first_day"),
                day(row, "last_day"),
                row.getBigDecimal("people"),
                funds == null ? null : new Money(funds),
                row.getString("note"),
                Submissions.place(row),
                Submissions.place(row, "days_cell"),
                Submissions.place(row, "funds_cell"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
