package vn.thidua.standing.years;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.NameKey;

/** The tables of earlier years in which members of a bloc, or units from which they come, stood. */
@Repository
public class PastTables {

    /** The blocs of earlier campaigns in which some unit is called as asked. */
    private static final String BLOCS = """
            with past as materialized (
                select c.campaign, c.year, b.bloc, b.name, b.max
                  from campaigns_before(:previous, :year) c join campaign_bloc b on b.campaign = c.campaign
                 where exists (select from bloc_member m
                                where m.campaign = b.campaign and m.bloc = b.bloc and m.keys && :keys::text[]))
            """;

    private final JdbcClient jdbc;

    public PastTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The tables that the chain of earlier campaigns left in memory, and for the other years what sheets tell, the newest of
     * each year; the latest year first.
     */
    List<PastTable> of(Campaign campaign, Bloc bloc) {
        List<PastTable> tables = new ArrayList<>(remembered(campaign, bloc));
        Set<Integer> years = tables.stream().map(PastTable::year).collect(toSet());
        new PastSheets(jdbc)
                .of(campaign, bloc).stream()
                        .filter(sheet -> years.add(sheet.year()))
                        .forEach(tables::add);
        tables.sort(Comparator.comparing(PastTable::year).reversed());
        return tables;
    }

    private List<PastTable> remembered(Campaign campaign, Bloc bloc) {
        String previous = campaign.earlier().previous();
        if (previous == null) {
            return List.of();
        }
        Asking asking = new Asking(previous, campaign.year(), keys(campaign, bloc));
        Map<Key, Map<String, BigDecimal>> bases = bases(asking);
        Map<Key, Map<String, Map<String, PastScore>>> scores = scores(asking);
        Map<Key, List<PastStanding>> standings = standings(asking, scores, sections(asking));
        return query(asking, "select * from past order by year desc, campaign, bloc", row -> {
            Key key = key(row);
            return new PastTable(
                    row.getInt("year"),
                    say("đợt {0}", key.campaign()),
                    key.bloc(),
                    row.getString("name"),
                    row.getBigDecimal("max"),
                    bases.getOrDefault(key, Map.of()),
                    standings.getOrDefault(key, List.of()));
        });
    }

    /** Whether the campaign of that name is in memory, and of an earlier year. */
    boolean knows(String campaign, int before) {
        return jdbc.sql("select exists (select from campaign_book where campaign = ? and year < ?)")
                .params(campaign, before)
                .query(Boolean.class)
                .single();
    }

    private record Asking(String previous, int year, String[] keys) {}

    private record Key(String campaign, String bloc) {}

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(Asking asking, String select, Reading<T> reading) {
        return jdbc.sql(BLOCS + select)
                .param("previous", asking.previous())
                .param("year", asking.year())
                .param("keys", asking.keys())
                .query((row, number) -> reading.of(row))
                .list();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("campaign"), row.getString("bloc"));
    }

    /** All spellings of members, and of the units that any act names. */
    private static String[] keys(Campaign campaign, Bloc bloc) {
        Stream<String> members = bloc.members().stream().flatMap(PastTables::spellings);
        Stream<String> acts = campaign.earlier().reorganisations().stream()
                .flatMap(act -> Stream.concat(act.from().stream(), act.to().stream()));
        return Stream.concat(members, acts).map(NameKey::of).distinct().toArray(String[]::new);
    }

    private static Stream<String> spellings(Agency agency) {
        return Stream.concat(Stream.of(agency.code(), agency.name()), agency.aliases().stream());
    }

    private Map<Key, Map<String, BigDecimal>> bases(Asking asking) {
        record Base(Key key, String criterion, BigDecimal base) {}
        Map<Key, Map<String, BigDecimal>> bases = new HashMap<>();
        query(
                        asking,
                        "select r.* from past join rubric_criterion r using (campaign, bloc)"
                                + " order by campaign, bloc, ordinal",
                        row -> new Base(key(row), row.getString("criterion"), row.getBigDecimal("base")))
                .forEach(base -> bases.computeIfAbsent(base.key(), key -> new LinkedHashMap<>())
                        .put(base.criterion(), base.base()));
        return bases;
    }

    private Map<Key, Map<String, Map<String, PastScore>>> scores(Asking asking) {
        record Score(Key key, String agency, String criterion, PastScore score) {}
        Map<Key, Map<String, Map<String, PastScore>>> scores = new HashMap<>();
        query(
                        asking,
                        "select campaign, bloc, agency, criterion, self_score, appraised_score, final_score, appraised_by"
                                + " from past join criterion_score using (campaign, bloc)",
                        row -> new Score(
                                key(row),
                                row.getString("agency"),
                                row.getString("criterion"),
                                new PastScore(
                                        row.getBigDecimal("self_score"),
                                        row.getBigDecimal("appraised_score"),
                                        row.getBigDecimal("final_score"),
                                        Speech.told(row.getString("appraised_by")))))
                .forEach(score -> scores.computeIfAbsent(score.key(), key -> new HashMap<>())
                        .computeIfAbsent(score.agency(), agency -> new HashMap<>())
                        .put(score.criterion(), score.score()));
        return scores;
    }

    private Map<Key, Map<String, Map<String, BigDecimal>>> sections(Asking asking) {
        record Score(Key key, String agency, String section, BigDecimal score) {}
        Map<Key, Map<String, Map<String, BigDecimal>>> sections = new HashMap<>();
        query(
                        asking,
                        "select campaign, bloc, agency, section, final_score"
                                + " from past join section_score using (campaign, bloc) where final_score is not null",
                        row -> new Score(
                                key(row),
                                row.getString("agency"),
                                row.getString("section"),
                                row.getBigDecimal("final_score")))
                .forEach(score -> sections.computeIfAbsent(score.key(), key -> new HashMap<>())
                        .computeIfAbsent(score.agency(), agency -> new HashMap<>())
                        .put(score.section(), score.score()));
        return sections;
    }

    /** Totals of units without rank are told nowhere. */
    private Map<Key, List<PastStanding>> standings(
            Asking asking,
            Map<Key, Map<String, Map<String, PastScore>>> scores,
            Map<Key, Map<String, Map<String, BigDecimal>>> sections) {
        record Line(Key key, PastStanding standing) {}
        List<Line> lines = query(
                asking,
                "select s.campaign, s.bloc, s.agency, m.name, s.rank, s.final_total, c.label"
                        + " from past join standing s using (campaign, bloc)"
                        + " join bloc_member m on m.campaign = s.campaign and m.agency = s.agency"
                        + " left join campaign_class c on c.campaign = s.campaign and c.class = s.class"
                        + " order by s.campaign, s.bloc, s.ordinal",
                row -> {
                    Key key = key(row);
                    String agency = row.getString("agency");
                    Integer rank = row.getObject("rank", Integer.class);
                    return new Line(
                            key,
                            new PastStanding(
                                    agency,
                                    row.getString("name"),
                                    rank,
                                    total(row, rank),
                                    row.getString("label"),
                                    scores.getOrDefault(key, Map.of()).getOrDefault(agency, Map.of()),
                                    sections.getOrDefault(key, Map.of()).getOrDefault(agency, Map.of()),
                                    null));
                });
        Map<Key, List<PastStanding>> standings = new HashMap<>();
        lines.stream()
                .collect(groupingBy(Line::key, toList()))
                .forEach((key, ofKey) -> standings.put(
                        key, new ArrayList<>(ofKey.stream().map(Line::standing).toList())));
        return standings;
    }

    private static @Nullable BigDecimal total(ResultSet row, @Nullable Integer rank) throws SQLException {
        return rank == null ? null : row.getBigDecimal("final_total");
    }
}
