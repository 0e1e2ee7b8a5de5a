package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Classification.Base;
import vn.thidua.campaign.Classification.Basis;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Gate;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.database.Copy;
import vn.thidua.database.Statistics;

/**
 * The second count, in SQL alone: section sums, totals, ranks and classes once more from the stored scores of the criteria,
 * votes from the stored ballots, quotas from the numbers of members, ranked and proposed.
 * Nothing is published unless both counts agree to the last digit.
 */
@Repository
public class Recount {

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    /** Around all of it, for the temporary tables. */
    private final TransactionTemplate transaction;

    Recount(JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Where the two counts of these blocs differ, in words; empty if they agree. */
    public List<String> differences(Campaign campaign, List<Bloc> blocs) {
        return blocs.isEmpty() ? List.of() : transaction.execute(status -> counted(campaign, blocs));
    }

    private List<String> counted(Campaign campaign, List<Bloc> blocs) {
        new Statistics(jdbc).refresh();
        takeBlocs(blocs);
        takeClasses(campaign.classification());
        takeConditions(campaign);
        addUp(campaign);
        List<String> differences = new ArrayList<>();
        differences.addAll(sections(campaign));
        differences.addAll(totals(campaign));
        differences.addAll(provisional(campaign));
        differences.addAll(ranks(campaign));
        differences.addAll(classes(campaign));
        differences.addAll(new BallotRecount(jdbc).differences(campaign));
        differences.addAll(new AwardRecount(jdbc, dataSource).differences(campaign));
        return differences;
    }

    /** What of the blocs is not in the tables of their rubrics. */
    private void takeBlocs(List<Bloc> blocs) {
        temporary("recount_bloc", "bloc text primary key, inside boolean, max numeric, members integer");
        Copy rows = new Copy("recount_bloc", "bloc, inside, max, members");
        for (Bloc bloc : blocs) {
            rows.row(
                    bloc.code(),
                    bloc.rubric().bonus() == BonusPlace.INSIDE,
                    bloc.rubric().max().toPlainString(),
                    bloc.members().size());
        }
        rows.into(dataSource);
    }

    private void takeClasses(Classification classification) {
        temporary("recount_class", "n integer primary key, code text, lowest numeric, gate text, percent numeric");
        Copy rows = new Copy("recount_class", "n, code, lowest, gate, percent");
        int n = 0;
        for (AwardClass candidate : classification.classes()) {
            BigDecimal lowest = candidate.from();
            Gate gate = candidate.gate();
            rows.row(
                    n++,
                    candidate.code(),
                    lowest == null ? null : lowest.toPlainString(),
                    gate == null ? null : gate.level(),
                    gate == null ? null : gate.percent().toPlainString());
        }
        rows.into(dataSource);
    }

    /** Which forms of discipline a class does not suffer. */
    private void takeConditions(Campaign campaign) {
        temporary("recount_condition", "n integer, forms text[], self_detected boolean");
        Copy rows = new Copy("recount_condition", "n, forms, self_detected");
        int n = 0;
        for (AwardClass candidate : campaign.classification().classes()) {
            for (Breaches breaches : candidate.without()) {
                rows.row(n, Copy.array(forms(campaign, breaches)), breaches.selfDetected());
            }
            n++;
        }
        rows.into(dataSource);
    }

    /** The codes of the forms that are meant. */
    static List<String> forms(Campaign campaign, Breaches breaches) {
        return campaign.registers().discipline().forms().stream()
                .filter(form -> breaches.include(form, false))
                .map(DisciplineForm::code)
                .toList();
    }

    private void temporary(String table, String columns) {
        jdbc.sql("drop table if exists " + table).update();
        jdbc.sql("create temporary table " + table + " (" + columns + ") on commit drop")
                .update();
    }

    /** Adds up from the innermost sections outwards; a section's |Δ| cap acts on its own sum. */
    private void addUp(Campaign campaign) {
        temporary(
                "recount",
                "bloc text, agency text, section text, self numeric, appraised numeric, final numeric,"
                        + " primary key (bloc, agency, section)");
        Integer deepest = jdbc.sql(
                        "select max(depth) from rubric_section join recount_bloc using (bloc)" + " where campaign = ?")
                .param(campaign.id())
                .query(Integer.class)
                .single();
        for (int depth = deepest; depth >= 0; depth--) {
            jdbc.sql("""
                            insert into recount
                            select bloc, agency, section,
                                   capped(sum(self), max, delta_cap),
                                   case when bool_and(appraised is not null)
                                        then capped(sum(appraised), max, delta_cap) end,
                                   capped(sum(final), max, delta_cap)
                              from (select s.bloc, s.agency, r.section, coalesce(s.self_score, 0) self,
                                           s.appraised_score appraised, coalesce(s.final_score, 0) final
                                      from recount_bloc b
                                      join criterion_score s on s.campaign = :campaign and s.bloc = b.bloc
                                      join rubric_criterion r on r.campaign = s.campaign
                                       and r.bloc = s.bloc and r.criterion = s.criterion
                                    union all
                                    select c.bloc, c.agency, r.parent, c.self, c.appraised, c.final
                                      from recount c join rubric_section r using (bloc, section)
                                     where r.campaign = :campaign) part
                              join rubric_section r using (bloc, section)
                             where r.campaign = :campaign and r.depth = :depth
                             group by bloc, agency, section, max, delta_cap
                            """).param("campaign", campaign.id()).param("depth", depth).update();
        }
    }

    private List<String> sections(Campaign campaign) {
        return jdbc.sql("""
                        select format('%s, mục %s: lưu %s/%s/%s, đếm lại %s/%s/%s', s.agency, s.section,
                                      s.self_score, s.appraised_score, s.final_score, c.self, c.appraised, c.final)
                          from recount_bloc b
                          join section_score s on s.campaign = ? and s.bloc = b.bloc
                          left join recount c
                            on c.bloc = s.bloc and c.agency = s.agency and c.section = s.section
                         where s.self_score <> c.self
                            or s.appraised_score is distinct from c.appraised
                            or s.final_score <> c.final
                            or c.agency is null
                         order by s.bloc, 1
                        """).param(campaign.id()).query(String.class).list();
    }

    private List<String> totals(Campaign campaign) {
        return jdbc.sql("""
                        select format('%s, tổng: lưu %s/%s/%s, đếm lại %s/%s/%s', t.agency,
                                      t.self_total, t.appraised_total, t.final_total, c.self, c.appraised, c.final)
                          from standing t
                          join (select bloc, agency,
                                       case when inside then least(sum(self), b.max) else sum(self) end self,
                                       case when bool_and(appraised is not null) then
                                            case when inside then least(sum(appraised), b.max)
                                                 else sum(appraised) end end appraised,
                                       case when inside then least(sum(final), b.max) else sum(final) end final
                                  from recount
                                  join recount_bloc b using (bloc)
                                  join rubric_section r using (bloc, section)
                                 where r.campaign = :campaign and r.depth = 0
                                 group by bloc, agency, inside, b.max) c using (bloc, agency)
                         where t.campaign = :campaign
                           and (t.self_total <> c.self
                                or t.appraised_total <> c.appraised
                                or t.final_total <> c.final
                                or t.rank is not null and t.appraised_total is distinct from c.appraised)
                         order by t.bloc, 1
                        """)
                .param("campaign", campaign.id())
                .query(String.class)
                .list();
    }

    private List<String> provisional(Campaign campaign) {
        return jdbc.sql("""
                        select format('%s, tạm tính: lưu %s, đếm lại %s', t.agency, t.provisional, not t.provisional)
                          from recount_bloc b
                          join standing t on t.campaign = :campaign and t.bloc = b.bloc
                          join (select s.bloc, s.agency,
                                       bool_or(s.appraised_score is null and s.council_score is null) provisional
                                  from recount_bloc b
                                  join criterion_score s on s.campaign = :campaign and s.bloc = b.bloc
                                 group by s.bloc, s.agency) c on c.bloc = t.bloc and c.agency = t.agency
                         where t.provisional <> c.provisional
                         order by t.bloc, 1
                        """)
                .param("campaign", campaign.id())
                .query(String.class)
                .list();
    }

    private List<String> ranks(Campaign campaign) {
        return jdbc.sql("""
                        select format('%s, hạng: lưu %s, đếm lại %s', agency, stored, counted)
                          from (select t.bloc, t.agency, t.rank stored,
                                       rank() over (partition by t.bloc order by KEYS) counted
                                  from recount_bloc b
                                  join standing t on t.campaign = ? and t.bloc = b.bloc and t.rank is not null) r
                         where stored <> counted
                         order by bloc, 1
                        """.replace("KEYS", RankKeys.of(campaign)))
                .param(campaign.id())
                .query(String.class)
                .list();
    }

    private List<String> classes(Campaign campaign) {
        Classification classification = campaign.classification();
        Ceiling ceiling = classification.ceiling();
        return jdbc.sql("""
                        with recursive bonus as (
                            select campaign, bloc, section from rubric_section where bonus and campaign = :campaign
                            union
                            select r.campaign, r.bloc, r.section from rubric_section r
                              join bonus b on b.campaign = r.campaign and b.bloc = r.bloc and b.section = r.parent),
                        ranked as (
                            select t.*, b.members,
                                   case when :capped then least(t.final_total, b.max) else t.final_total end points,
                                   rank() over (partition by t.bloc order by t.rank EDGE_KEYS) edge_rank
                              from recount_bloc b
                              join standing t on t.campaign = :campaign and t.bloc = b.bloc and t.rank is not null),
                        scored as (
                            select t.bloc, t.agency, r.section, s.final_score score, r.base
                              from ranked t
                              join criterion_score s using (campaign, bloc, agency)
                              join rubric_criterion r using (campaign, bloc, criterion)
                             where r.base > 0 and not s.waived and not s.not_applicable
                               and not exists (select from bonus b where b.campaign = r.campaign
                                                  and b.bloc = r.bloc and b.section = r.section)),
                        within as (
                            select bloc, section inmost, section, parent from rubric_section where campaign = :campaign
                            union all
                            select w.bloc, w.inmost, r.section, r.parent from within w
                              join rubric_section r
                                on r.campaign = :campaign and r.bloc = w.bloc and r.section = w.parent),
                        gated as (
                            select agency, 'CRITERION' gate, score, base from scored
                            union all
                            select s.agency, 'SECTION', sum(s.score), sum(s.base)
                              from scored s join within w on w.bloc = s.bloc and w.inmost = s.section
                             group by s.agency, w.section),
                        allowed as (
                            select t.bloc, t.agency, t.rank, t.edge_rank, t.class stored, t.members, c.n,
                                   not exists (select from gated g
                                                where g.agency = t.agency and g.gate = c.gate
                                                  and coalesce(g.score, 0) * 100 < c.percent * g.base)
                                   and not exists (select from recount_condition k
                                                     join discipline_entry e on e.form = any (k.forms)
                                                      and (k.self_detected or not e.self_detected)
                                                    where k.n = c.n and e.campaign = :campaign
                                                      and e.agency = t.agency) passes
                              from ranked t join recount_class c on c.lowest is null or t.points >= c.lowest),
                        reached as (
                            select bloc, agency, rank, edge_rank, stored, members,
                                   case when not :fallOne then min(n) filter (where passes)
                                        when (array_agg(passes order by n))[1] then min(n)
                                        else least(min(n) + 1, max(n)) end n,
                                   case when :fallOne then least(1, max(n))
                                        else min(n) filter (where passes and n > 0) end next
                              from allowed group by bloc, agency, rank, edge_rank, stored, members),
                        placed as (
                            select r.*, BEST best,
                                   floor(:percent::numeric * case when :ofMembers then members
                                         else count(*) over (partition by bloc) end / 100) seats
                              from reached r)
                        select format('%s, xếp loại: lưu %s, đếm lại %s', agency, stored, code)
                          from placed join recount_class c on c.n =
                               case when placed.n = 0 and seats < best then next else placed.n end
                         where stored <> code
                         order by bloc, 1
                        """.replace("EDGE_KEYS", ceiling == null ? "" : RankKeys.of(campaign, ceiling.tieBreaks()))
                        .replace("BEST", best(ceiling)))
                .param("campaign", campaign.id())
                .param("fallOne", classification.demotion() == Classification.Demotion.FALL_ONE)
                .param("capped", classification.basis() == Basis.CAPPED)
                .param("percent", ceiling == null ? BigDecimal.valueOf(Integer.MAX_VALUE) : ceiling.percent())
                .param("ofMembers", ceiling != null && ceiling.base() == Base.MEMBERS)
                .query(String.class)
                .list();
    }

    /** How many of the best class stand at least as well; whom the edge keeps, only those who stand better and itself. */
    private static String best(@Nullable Ceiling ceiling) {
        String holders = "count(*) filter (where n = 0) over (partition by bloc order by ";
        Classification.Edge edge = ceiling == null ? Classification.Edge.ALL_OUT : ceiling.edge();
        return switch (edge) {
            case ALL_OUT -> holders + "rank)";
            case TIE_BREAK -> holders + "edge_rank)";
            case ALL_IN -> "1 + " + holders + "rank range between unbounded preceding and current row exclude group)";
        };
    }
}
