package vn.thidua.standing.breaks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.Copy;
import vn.thidua.finding.Place;

/** Breaks and stakes as stored, and how long each break has been known. They go with the bloc's table. */
@Repository
public class BreakTables {

    private static final String SEEN = """
            insert into break_age (campaign, key, content, title, first_seen, last_seen)
            select distinct on (key) campaign, key, content, title, :asOf, :asOf
              from score_break where campaign = :campaign
             order by key, ordinal
                on conflict (campaign, key) do update
               set content = excluded.content,
                   title = excluded.title,
                   last_seen = excluded.last_seen,
                   reopened = break_age.reopened + (break_age.resolved is not null)::int,
                   resolved = null
            """;

    private static final String GONE = """
            update break_age a set resolved = :asOf
             where a.campaign = :campaign and a.resolved is null
               and not exists (select from score_break b where b.campaign = a.campaign and b.key = a.key)
            """;

    /**
     * The agency stands in the key between two strokes; nobody's breaks are told where the campaign has one bloc. What a member
     * has now is among its bloc's breaks, so nobody looks through those of all blocs.
     */
    private static final String RESOLVED = """
            select * from break_age a
             where a.campaign = ? and split_part(a.key, '/', 2) = any (?)
               and not exists (select from score_break b
                                where b.campaign = a.campaign and b.bloc = ? and b.key = a.key)
             order by a.key collate "C"
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    public BreakTables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Stores what was found in blocs whose tables have just been stored, by the code of the bloc. */
    public void write(Campaign campaign, Map<String, BlocReconciling.Found> found) {
        Language.UNDECIDED.run(() -> store(campaign, found));
    }

    private void store(Campaign campaign, Map<String, BlocReconciling.Found> found) {
        Copy breaks = new Copy(
                "score_break",
                "campaign, bloc, ordinal, kind, agency, subject, title, counting_party, counting_value, counting_file,"
                        + " counting_sheet, counting_cell, other_party, other_value, other_file, other_sheet, other_cell,"
                        + " tolerance, tolerance_from, alternative, effect, settled, content, code, waived_by, waiver_void");
        Copy stakes = new Copy("stake", "campaign, bloc, ordinal, agency, question, lowest, highest, weight, changes");
        found.forEach((bloc, ofBloc) -> {
            int ordinal = 0;
            for (Break one : ofBloc.breaks()) {
                row(breaks, campaign.id(), bloc, ordinal++, one);
            }
            ordinal = 0;
            for (Stake stake : ofBloc.stakes()) {
                row(stakes, campaign.id(), bloc, ordinal++, stake);
            }
        });
        breaks.into(dataSource);
        stakes.into(dataSource);
    }

    private static void row(Copy rows, String campaign, String bloc, int ordinal, Break one) {
        Side counting = one.counting();
        Side other = one.other();
        rows.row(
                campaign,
                bloc,
                ordinal,
                one.kind(),
                one.agency(),
                one.subject(),
                one.title(),
                counting.party(),
                counting.value(),
                file(counting),
                sheet(counting),
                cell(counting),
                other.party(),
                other.value(),
                file(other),
                sheet(other),
                cell(other),
                one.tolerance() == null ? null : one.tolerance().amount(),
                one.tolerance() == null ? null : one.tolerance().from(),
                one.alternative(),
                one.effect(),
                one.settled(),
                one.content(),
                one.code(),
                one.waivedBy(),
                one.waiverVoid());
    }

    private static void row(Copy rows, String campaign, String bloc, int ordinal, Stake stake) {
        rows.row(
                campaign,
                bloc,
                ordinal,
                stake.agency(),
                stake.question(),
                stake.lowest(),
                stake.highest(),
                stake.weight(),
                Copy.array(stake.changes()));
    }

    /** The cells about which a decision of the bloc lets a break go, so that nobody needs to mend them. */
    public Set<Place> waived(Campaign campaign) {
        return jdbc.sql("""
                        select counting_file, counting_sheet, counting_cell from score_break
                         where campaign = :campaign and waived_by <> '' and counting_cell is not null
                        union
                        select other_file, other_sheet, other_cell from score_break
                         where campaign = :campaign and waived_by <> '' and other_cell is not null""")
                .param("campaign", campaign.id())
                .query((row, number) -> new Place(row.getString(1), row.getString(2), row.getString(3)))
                .set();
    }

    /** How many open questions of each bloc could change a result, by its code; blocs without any are left out. */
    public Map<String, Integer> weighty(Campaign campaign) {
        Map<String, Integer> weighty = new HashMap<>();
        jdbc.sql("select bloc, count(*) from stake where campaign = ? and weight <> 'NOTHING' group by bloc")
                .param(campaign.id())
                .query(row -> {
                    weighty.put(row.getString(1), row.getInt(2));
                });
        return weighty;
    }

    /**
     * The bloc's breaks and stakes.
     *
     * @param asOf the moment of the data, since when a break is known that no publication had yet; {@code null} if nothing
     *     was received
     */
    public BlocBreaks read(Campaign campaign, Bloc bloc, @Nullable ZonedDateTime asOf) {
        List<Aged> breaks = jdbc.sql("""
                        select b.*, a.first_seen,
                               coalesce(a.reopened, 0) + coalesce((a.resolved is not null)::int, 0) reopened
                          from score_break b left join break_age a using (campaign, key)
                         where b.campaign = ? and b.bloc = ?
                         order by b.ordinal
                        """)
                .params(campaign.id(), bloc.code())
                .query((row, number) -> aged(row, asOf))
                .list();
        List<Stake> stakes = jdbc.sql("select * from stake where campaign = ? and bloc = ? order by ordinal")
                .params(campaign.id(), bloc.code())
                .query((row, number) -> stake(row))
                .list();
        return new BlocBreaks(breaks, asOf == null ? List.of() : resolved(campaign, bloc, asOf), stakes);
    }

    private List<Resolved> resolved(Campaign campaign, Bloc bloc, ZonedDateTime asOf) {
        Stream<String> members = bloc.members().stream().map(Agency::code);
        Stream<String> nobody = campaign.blocs().size() == 1 ? Stream.of("") : Stream.empty();
        return jdbc.sql(RESOLVED)
                .params(campaign.id(), Stream.concat(members, nobody).toArray(String[]::new), bloc.code())
                .query((row, number) -> resolved(row, asOf))
                .list();
    }

    /** One that tonight's publication is the first to lack is resolved by tonight's data. */
    private static Resolved resolved(ResultSet row, ZonedDateTime asOf) throws SQLException {
        String[] key = row.getString("key").split("/", 3);
        OffsetDateTime gone = row.getObject("resolved", OffsetDateTime.class);
        return new Resolved(
                BreakClass.valueOf(key[0]),
                key[1],
                key[2],
                row.getString("title"),
                row.getObject("first_seen", OffsetDateTime.class).atZoneSameInstant(asOf.getZone()),
                row.getObject("last_seen", OffsetDateTime.class).atZoneSameInstant(asOf.getZone()),
                gone == null ? asOf : gone.atZoneSameInstant(asOf.getZone()),
                row.getInt("reopened"));
    }

    /** Counts a publication: what it has is seen, what it has no more is resolved. */
    public void observe(Campaign campaign, ZonedDateTime asOf) {
        for (String statement : List.of(SEEN, GONE)) {
            jdbc.sql(statement)
                    .param("campaign", campaign.id())
                    .param("asOf", asOf.toOffsetDateTime())
                    .update();
        }
    }

    private static Aged aged(ResultSet row, @Nullable ZonedDateTime asOf) throws SQLException {
        OffsetDateTime seen = row.getObject("first_seen", OffsetDateTime.class);
        return new Aged(
                new Break(
                        BreakClass.valueOf(row.getString("kind")),
                        row.getString("agency"),
                        row.getString("subject"),
                        row.getString("title"),
                        side(row, "counting"),
                        side(row, "other"),
                        tolerance(row),
                        row.getBigDecimal("alternative"),
                        row.getBigDecimal("effect"),
                        row.getString("settled"),
                        row.getString("waived_by"),
                        row.getString("waiver_void")),
                seen == null || asOf == null ? asOf : seen.atZoneSameInstant(asOf.getZone()),
                asOf,
                row.getInt("reopened"));
    }

    private static @Nullable Tolerance tolerance(ResultSet row) throws SQLException {
        String from = row.getString("tolerance_from");
        return from == null ? null : new Tolerance(row.getBigDecimal("tolerance"), Tolerance.From.valueOf(from));
    }

    private static Side side(ResultSet row, String prefix) throws SQLException {
        String file = row.getString(prefix + "_file");
        return new Side(
                row.getString(prefix + "_party"),
                row.getBigDecimal(prefix + "_value"),
                file == null
                        ? null
                        : new Place(file, row.getString(prefix + "_sheet"), row.getString(prefix + "_cell")));
    }

    private static Stake stake(ResultSet row) throws SQLException {
        return new Stake(
                row.getString("agency"),
                row.getString("question"),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"),
                Stake.Weight.valueOf(row.getString("weight")),
                Arrays.asList((String[]) row.getArray("changes").getArray()));
    }

    private static @Nullable String file(Side side) {
        return side.place() == null ? null : side.place().file();
    }

    private static @Nullable String sheet(Side side) {
        return side.place() == null ? null : side.place().sheet();
    }

    private static @Nullable String cell(Side side) {
        return side.place() == null ? null : side.place().cell();
    }
}
