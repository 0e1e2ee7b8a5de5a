package vn.thidua.reconcile;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.AppraiserLine;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.NominationLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.ingest.ScoreLine;
import vn.thidua.ingest.Stated;
import vn.thidua.ingest.StatedTotal;
import vn.thidua.ingest.Submissions;

/** What counts for the agencies of some blocs, from the files that count. */
@Repository
public class Dossiers {

    /** The files first: a plan that began with the lines would ask for the file of each. */
    private static final String COUNTED_LINES = """
            with counted as materialized (
                select a.file_id, a.agency, f.received_at, r.path
                  from submission_agency a
                  join filing f on f.file_id = a.file_id and f.outcome = 'COUNTED'
                  join submission s on s.file_id = a.file_id and s.kind = any (?)
                  join received_file r on r.id = a.file_id and r.campaign = ?
                 where a.agency = any (?)
            )
            select l.*, c.path
              from counted c
              join %s l using (file_id, agency)
             order by c.received_at, c.path, l.ordinal
            """;

    private final JdbcClient jdbc;
    private final Registers registers;
    private final Undertakings undertakings;

    public Dossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.registers = new Registers(jdbc);
        this.undertakings = new Undertakings(jdbc);
    }

    /** Each bloc's dossiers in the order of its members, and what comparing their sheets found; all read at once. */
    public List<ComparedDossiers> of(Campaign campaign, List<Bloc> blocs) {
        String[] members = members(blocs);
        var self = lines("score_line", campaign, members, Dossiers::score, InputKind.SELF_SCORE);
        var appraised = lines("score_line", campaign, members, Dossiers::score, InputKind.APPRAISAL);
        var selfQuantities = lines("quantity_line", campaign, members, Dossiers::quantity, InputKind.SELF_SCORE);
        var appraisedQuantities = lines("quantity_line", campaign, members, Dossiers::quantity, InputKind.APPRAISAL);
        var indices = lines("quantity_line", campaign, members, Dossiers::quantity, InputKind.INDEX);
        var nominations = lines("nomination_line", campaign, members, Dossiers::nomination, InputKind.NOMINATION);
        var totals =
                lines("stated_total", campaign, members, Dossiers::total, InputKind.SELF_SCORE, InputKind.APPRAISAL);
        var corrections = lines("score_line", campaign, members, Dossiers::score, InputKind.CORRECTION);
        Map<String, Lateness> lateness = lateness(campaign, members);
        List<AppraiserLine> appraisers = appraisers(campaign, members);

        Map<String, List<ScoreLine>> selfOf = self.stream().collect(groupingBy(ScoreLine::agency));
        Map<String, List<ScoreLine>> appraisedOf = appraised.stream().collect(groupingBy(ScoreLine::agency));
        Map<String, List<QuantityLine>> selfQuantitiesOf =
                selfQuantities.stream().collect(groupingBy(QuantityLine::agency));
        Map<String, List<QuantityLine>> appraisedQuantitiesOf =
                appraisedQuantities.stream().collect(groupingBy(QuantityLine::agency));
        Map<String, List<QuantityLine>> indicesOf = indices.stream().collect(groupingBy(QuantityLine::agency));
        Map<String, List<ScoreLine>> correctionsOf = corrections.stream().collect(groupingBy(ScoreLine::agency));
        Map<String, List<NominationLine>> nominationsOf =
                nominations.stream().collect(groupingBy(NominationLine::agency));

        Map<String, OnRecord> onRecord = registers.of(campaign, blocs);
        Map<String, Pact> pacts = undertakings.pacts(campaign, List.of(members));
        Map<String, Ballot> ballots = new Ballots(jdbc).of(campaign, blocs);
        List<ActivityLine> activities = undertakings.activities(campaign, List.of(members));
        List<LatePaper> latePapers = LatePapers.of(jdbc, campaign, members);
        Map<String, List<PaperFault>> faults = new PaperFaults(jdbc).of(campaign, members);
        List<Waiver> waivers = Waivers.read(campaign, jdbc);
        List<ComparedDossiers> compared = new ArrayList<>();
        for (Bloc bloc : blocs) {
            Appraisers whoAppraised = new Appraisers(bloc, appraisers);
            HeadsOwn headsOwn = new HeadsOwn(campaign, bloc, whoAppraised);
            List<Dossier> dossiers = new ArrayList<>();
            for (String member : members(List.of(bloc))) {
                Lateness late = lateness.getOrDefault(member, Lateness.NONE);
                List<ScoreLine> scores = appraisedOf.getOrDefault(member, List.of());
                dossiers.add(new Dossier(
                        member,
                        lateness.containsKey(member),
                        late.counted(),
                        selfOf.getOrDefault(member, List.of()),
                        selfQuantitiesOf.getOrDefault(member, List.of()),
                        newest(headsOwn.without(scores), ScoreLine::criterion),
                        newest(
                                headsOwn.withoutQuantities(appraisedQuantitiesOf.getOrDefault(member, List.of())),
                                QuantityLine::rule),
                        newest(indicesOf.getOrDefault(member, List.of()), QuantityLine::rule),
                        nominationsOf.getOrDefault(member, List.of()),
                        onRecord.getOrDefault(member, OnRecord.NOTHING),
                        pacts.getOrDefault(member, Pact.NONE),
                        correctionsOf.getOrDefault(member, List.of()),
                        newest(headsOwn.of(scores), ScoreLine::criterion),
                        late.waived()));
            }
            List<StatedTotal> stated = ofMembers(bloc, totals, StatedTotal::agency);
            List<ScoreLine> counting = headsOwn.without(ofMembers(bloc, appraised, ScoreLine::agency));
            Comparison comparison = new Comparison(campaign.appraisal(), bloc, dossiers, counting, stated);
            List<Finding> findings = new ArrayList<>(comparison.findings());
            findings.addAll(new LastYearComparison(campaign).findings(bloc, dossiers));
            Papers papers = new Papers(
                    ofMembers(bloc, latePapers, LatePaper::agency),
                    faults.getOrDefault(bloc.code(), List.of()),
                    waivers.stream()
                            .filter(waiver -> waiver.agency() == null
                                    || bloc.member(waiver.agency()).isPresent())
                            .toList());
            compared.add(new ComparedDossiers(
                    dossiers,
                    whoAppraised,
                    stated,
                    findings,
                    papers,
                    ofMembers(bloc, activities, ActivityLine::agency),
                    ballots.get(bloc.code())));
        }
        return compared;
    }

    private static String[] members(List<Bloc> blocs) {
        return blocs.stream()
                .flatMap(bloc -> bloc.members().stream())
                .map(Agency::code)
                .toArray(String[]::new);
    }

    private static <T> List<T> ofMembers(Bloc bloc, List<T> lines, Function<T, String> agency) {
        Set<String> members = Set.of(members(List.of(bloc)));
        return lines.stream()
                .filter(line -> members.contains(agency.apply(line)))
                .toList();
    }

    /** Members of these blocs whose self-scores were received and refused, none of which counts. */
    public Set<String> refused(Campaign campaign, List<Bloc> blocs) {
        return new HashSet<>(jdbc.sql("""
                                select s.agency from submission s
                                  join received_file r on r.id = s.file_id and r.campaign = ?
                                  join filing f on f.file_id = s.file_id
                                 where s.kind = 'SELF_SCORE' and s.agency = any (?)
                                 group by s.agency
                                having bool_or(f.outcome = 'REFUSED') and not bool_or(f.outcome = 'COUNTED')
                                """)
                .params(campaign.id(), members(blocs))
                .query(String.class)
                .list());
    }

    private <T> List<T> lines(
            String table, Campaign campaign, String[] members, RowMapper<T> mapper, InputKind... kinds) {
        String[] names = Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
        return jdbc.sql(COUNTED_LINES.formatted(table))
                .params(List.of(names, campaign.id(), members))
                .query(mapper)
                .list();
    }

    /** Days late that count, and those that a decision lets go. */
    private record Lateness(int counted, int waived) {
        static final Lateness NONE = new Lateness(0, 0);
    }

    private Map<String, Lateness> lateness(Campaign campaign, String[] members) {
        Map<String, Lateness> lateness = new HashMap<>();
        jdbc.sql("""
                        select s.agency, f.days_late, f.days_waived from submission s
                          join filing f on f.file_id = s.file_id and f.outcome = 'COUNTED'
                          join received_file r on r.id = s.file_id and r.campaign = ?
                         where s.kind = 'SELF_SCORE' and s.agency = any (?)
                        """).params(campaign.id(), members).query((ResultSet row) -> {
            int waived = row.getInt(3);
            lateness.put(row.getString(1), new Lateness(row.getInt(2) - waived, waived));
        });
        return lateness;
    }

    private List<AppraiserLine> appraisers(Campaign campaign, String[] members) {
        return jdbc.sql("""
                        select l.*, r.path
                          from appraiser l
                          join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
                          join received_file r on r.id = l.file_id and r.campaign = ?
                         where exists (select from submission_agency a
                                        where a.file_id = l.file_id and a.agency = any (?))
                         order by r.path, l.ordinal
                        """)
                .params(campaign.id(), members)
                .query((row, number) -> new AppraiserLine(row.getString("name"), Submissions.place(row)))
                .list();
    }

    /** The newest line of each code; lines come in the order of receipt. */
    private static <T> List<T> newest(List<T> lines, Function<T, String> code) {
        Map<String, T> newest = new LinkedHashMap<>();
        lines.forEach(line -> newest.put(code.apply(line), line));
        return List.copyOf(newest.values());
    }

    private static ScoreLine score(ResultSet row, int number) throws SQLException {
        return new ScoreLine(
                row.getString("agency"),
                row.getString("criterion"),
                row.getBigDecimal("base"),
                row.getBigDecimal("bonus"),
                row.getBigDecimal("deduction"),
                row.getBigDecimal("score"),
                row.getBoolean("not_applicable"),
                row.getBigDecimal("restated_self"),
                row.getString("note"),
                Submissions.place(row));
    }

    private static QuantityLine quantity(ResultSet row, int number) throws SQLException {
        BigDecimal rate = row.getBigDecimal("rate");
        return new QuantityLine(
                row.getString("agency"),
                row.getString("rule"),
                row.getBigDecimal("plan"),
                row.getBigDecimal("actual"),
                row.getString("note"),
                Submissions.place(row),
                Submissions.place(row, "plan_cell"),
                rate == null ? null : new Stated(rate, Submissions.place(row, "rate_cell")));
    }

    private static StatedTotal total(ResultSet row, int number) throws SQLException {
        return new StatedTotal(
                row.getString("agency"),
                row.getString("section"),
                row.getBigDecimal("total"),
                row.getBoolean("restated_self"),
                Submissions.place(row));
    }

    private static NominationLine nomination(ResultSet row, int number) throws SQLException {
        return new NominationLine(
                row.getString("agency"),
                RecipientKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("award"),
                row.getString("reason"),
                Submissions.place(row));
    }
}
