package vn.thidua.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.ingest.OwnerFigure;
import vn.thidua.ingest.PastAwardLine;
import vn.thidua.ingest.Submissions;

/** What the registers that count tell of agencies. */
@Repository
public class Registers {

    /** The file in which each agency was last spoken of by a register of discipline. */
    private static final String SPEAKING = """
            select distinct on (a.agency) a.agency, r.path
              from submission_agency a
              join submission s on s.file_id = a.file_id and s.kind = 'DISCIPLINE'
              join filing f on f.file_id = a.file_id and f.outcome = 'COUNTED'
              join received_file r on r.id = a.file_id and r.campaign = ?
             where a.agency = any (?)
             order by a.agency, f.received_at desc, r.path
            """;

    /** A decision that several registers have is one decision. */
    private static final String DECISIONS = """
            select * from (
                select distinct on (l.agency, l.form, l.decided_on, l.number) l.*, r.path
                  from discipline_line l
                  join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
                  join received_file r on r.id = l.file_id and r.campaign = ?
                 where l.agency = any (?)
                 order by l.agency, l.form, l.decided_on, l.number, f.received_at, r.path, l.ordinal) once
             order by decided_on nulls last, path, ordinal
            """;

    /** The newest register first. */
    private static final String LAST_YEAR = """
            select l.*, r.path
              from past_award_line l
              join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
              join received_file r on r.id = l.file_id and r.campaign = ?
             where l.agency = any (?) and l.year = ?
             order by f.received_at desc, r.path desc, l.ordinal
            """;

    /** As the newest file has it, all of its vouchers together; one without an agency is of all who tell it. */
    private static final String FIGURES = """
            select distinct on (l.agency, l.code) l.agency, l.code, l.owner, l.sheet, l.cell, r.path,
                   sum(l.amount) over (partition by l.file_id, l.agency, l.code) amount,
                   case when count(*) over (partition by l.file_id, l.agency, l.code) = 1 then l.voucher else '' end voucher
              from owner_figure l
              join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
              join received_file r on r.id = l.file_id and r.campaign = ?
             where l.agency = any (?) or l.agency is null
             order by l.agency, l.code, f.received_at desc, r.path desc, l.ordinal
            """;

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code of agency, for the members of these blocs; none for an agency of which no register speaks. */
    public Map<String, OnRecord> of(Campaign campaign, List<Bloc> blocs) {
        String[] members = blocs.stream()
                .flatMap(bloc -> bloc.members().stream())
                .map(member -> member.code())
                .toArray(String[]::new);
        Map<String, Place> speaking = new HashMap<>();
        jdbc.sql(SPEAKING).params(campaign.id(), members).query((ResultSet row) -> {
            speaking.put(row.getString("agency"), Place.of(row.getString("path")));
        });
        Map<String, List<DisciplineLine>> decisions =
                grouped(DECISIONS, List.of(campaign.id(), members), (row, number) -> discipline(campaign, row));
        Map<String, List<PastAwardLine>> lastYear =
                grouped(LAST_YEAR, List.of(campaign.id(), members, campaign.year() - 1), Registers::pastAward);
        Map<String, List<OwnerFigure>> figures = figures(campaign, members);
        Map<String, OnRecord> onRecord = new HashMap<>();
        Stream.of(speaking.keySet(), lastYear.keySet(), figures.keySet())
                .flatMap(Set::stream)
                .distinct()
                .forEach(agency -> onRecord.put(
                        agency,
                        new OnRecord(
                                new DisciplineRecord(speaking.get(agency), decisions.getOrDefault(agency, List.of())),
                                lastYear.getOrDefault(agency, List.of()),
                                figures.getOrDefault(agency, List.of()))));
        return onRecord;
    }

    private Map<String, List<OwnerFigure>> figures(Campaign campaign, String[] members) {
        Map<String, List<OwnerFigure>> figures = new HashMap<>();
        jdbc.sql(FIGURES)
                .params(campaign.id(), members)
                .query((row, number) -> figure(row))
                .list()
                .forEach(figure -> tellers(campaign, figure)
                        .forEach(agency -> figures.computeIfAbsent(agency, none -> new ArrayList<>())
                                .add(figure)));
        return figures;
    }

    private static Stream<String> tellers(Campaign campaign, OwnerFigure figure) {
        return figure.agency() != null
                ? Stream.of(figure.agency())
                : campaign.indicators().stream()
                        .filter(indicator -> indicator.code().equals(figure.code()))
                        .flatMap(indicator -> indicator.toldBy().stream());
    }

    private <T> Map<String, List<T>> grouped(String sql, List<?> params, RowMapper<T> mapper) {
        record OfAgency<T>(String agency, T line) {}
        return jdbc
                .sql(sql)
                .params(params)
                .query((row, number) -> new OfAgency<>(row.getString("agency"), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(OfAgency::agency, mapping(OfAgency::line, toList())));
    }

    /** Lines of forms that the scale no longer has are of another rule book, by which the file will be read anew. */
    private static DisciplineLine discipline(Campaign campaign, ResultSet row) throws SQLException {
        LocalDate day = row.getObject("decided_on", LocalDate.class);
        String form = row.getString("form");
        return new DisciplineLine(
                row.getString("agency"),
                campaign.registers()
                        .discipline()
                        .form(form)
                        .orElseThrow(() -> new IllegalStateException("Not in the campaign's scale: " + form)),
                day,
                row.getString("number"),
                row.getInt("persons"),
                row.getBoolean("self_detected"),
                Submissions.place(row));
    }

    private static OwnerFigure figure(ResultSet row) throws SQLException {
        return new OwnerFigure(
                row.getString("agency"),
                row.getString("code"),
                row.getBigDecimal("amount"),
                row.getString("owner"),
                row.getString("voucher"),
                Submissions.place(row));
    }

    private static PastAwardLine pastAward(ResultSet row, int number) throws SQLException {
        return new PastAwardLine(
                row.getString("agency"),
                row.getInt("year"),
                row.getString("written"),
                row.getString("award"),
                row.getObject("rank", Integer.class),
                row.getString("number"),
                Submissions.place(row));
    }
}
