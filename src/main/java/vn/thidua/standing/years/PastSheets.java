package vn.thidua.standing.years;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.Submissions;

/** The tables of earlier years that sheets tell. */
final class PastSheets {

    private final JdbcClient jdbc;

    PastSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Source(int year, String path, @Nullable BigDecimal max) {}

    private record Line(Source source, PastStanding standing) {}

    /** Those that tell of a member of the bloc, or of a unit that gave way to one; of each year the newest first. */
    List<PastTable> of(Campaign campaign, Bloc bloc) {
        Map<Source, List<PastStanding>> tables = new LinkedHashMap<>();
        jdbc.sql("""
                        select l.*, r.path from past_line l
                          join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
                          join received_file r on r.id = l.file_id and r.campaign = ?
                         where exists (select from submission_agency a where a.file_id = l.file_id and a.agency = any (?))
                         order by l.year desc, f.received_at desc, r.path, l.ordinal
                        """)
                .params(campaign.id(), bloc.members().stream().map(Agency::code).toArray(String[]::new))
                .query((row, number) -> line(row))
                .list()
                .forEach(line -> tables.computeIfAbsent(line.source(), source -> new ArrayList<>())
                        .add(line.standing()));
        List<PastTable> told = new ArrayList<>();
        tables.forEach((source, standings) -> told.add(new PastTable(
                source.year(), say("tệp {0}", source.path()), null, source.path(), source.max(), Map.of(), standings)));
        return told;
    }

    /** Totals of units without rank are told nowhere. */
    private static Line line(ResultSet row) throws SQLException {
        Integer rank = row.getObject("rank", Integer.class);
        String reached = row.getString("class");
        return new Line(
                new Source(row.getInt("year"), row.getString("path"), row.getBigDecimal("max")),
                new PastStanding(
                        row.getString("agency"),
                        row.getString("unit"),
                        rank,
                        rank == null ? null : row.getBigDecimal("total"),
                        reached.isEmpty() ? null : reached,
                        Map.of(),
                        sections(row.getArray("sections"), row.getArray("section_scores")),
                        Submissions.place(row)));
    }

    private static Map<String, BigDecimal> sections(Array codes, Array scores) throws SQLException {
        String[] sections = (String[]) codes.getArray();
        BigDecimal[] figures = (BigDecimal[]) scores.getArray();
        Map<String, BigDecimal> told = new HashMap<>();
        for (int i = 0; i < sections.length; i++) {
            told.put(sections[i], figures[i]);
        }
        return told;
    }
}
