package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Rubric.BonusPlace;
import vn.thidua.campaign.TieBreak;

/**
 * The second count, in SQL alone: section sums, totals, ranks and classes once more from the stored scores of the criteria.
 * Nothing is published unless both counts agree to the last digit.
 */
@Repository
public class Recount {

    private final JdbcClient jdbc;

    Recount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the two counts of these blocs differ, in words; empty if they agree. */
    @Transactional
    public List<String> differences(Campaign campaign, List<Bloc> blocs) {
        List<String> differences = new ArrayList<>();
        for (Bloc bloc : blocs) {
            addUp(campaign, bloc);
            differences.addAll(sections(campaign, bloc));
            differences.addAll(totals(campaign, bloc));
            differences.addAll(ranks(campaign, bloc));
            differences.addAll(classes(campaign, bloc));
        }
        return differences;
    }

    /** Adds up from the innermost sections outwards; a section's |Δ| cap acts on its own sum. */
    private void addUp(Campaign campaign, Bloc bloc) {
        jdbc.sql("drop table if exists recount").update();
        jdbc.sql("""
                        create temporary table recount (
                            agency text, section text, self numeric, appraised numeric, final numeric,
                            primary key (agency, section)) on commit drop
                        """).update();
        Integer deepest = jdbc.sql("select max(depth) from rubric_section where campaign = ? and bloc = ?")
                .params(campaign.id(), bloc.code())
                .query(Integer.class)
                .single();
        for (int depth = deepest; depth >= 0; depth--) {
            jdbc.sql("""
                            insert into recount
                            select agency, section,
                                   capped(sum(self), max, delta_cap),
                                   case when bool_and(appraised is not null)
                                        then capped(sum(appraised), max, delta_cap) end,
                                   capped(sum(final), max, delta_cap)
                              from (select s.agency, r.section, coalesce(s.self_score, 0) self,
                                           s.appraised_score appraised, coalesce(s.final_score, 0) final
                                      from rubric_criterion r
                                      join criterion_score s using (campaign, bloc, criterion)
                                     where campaign = :campaign and bloc = :bloc
                                    union all
                                    select c.agency, r.parent, c.self, c.appraised, c.final
                                      from recount c join rubric_section r on r.section = c.section
                                       and r.campaign = :campaign and r.bloc = :bloc) part
                              join rubric_section r using (section)
                             where r.campaign = :campaign and r.bloc = :bloc and r.depth = :depth
                             group by agency, section, max, delta_cap
                            """)
                    .param("campaign", campaign.id())
                    .param("bloc", bloc.code())
                    .param("depth", depth)
                    .update();
        }
    }

    private List<String> sections(Campaign campaign, Bloc bloc) {
        return jdbc.sql("""
                        select format('%s, mục %s: lưu %s/%s/%s, đếm lại %s/%s/%s', s.agency, s.section,
                                      s.self_score, s.appraised_score, s.final_score, c.self, c.appraised, c.final)
                          from section_score s
                          left join recount c using (agency, section)
                         where s.campaign = ? and s.bloc = ?
                           and (s.self_score <> c.self
                                or s.appraised_score is distinct from c.appraised
                                or s.final_score <> c.final
                                or c.agency is null)
                         order by 1
                        """)
                .params(campaign.id(), bloc.code())
                .query(String.class)
                .list();
    }

    private List<String> totals(Campaign campaign, Bloc bloc) {
        boolean inside = bloc.rubric().bonus() == BonusPlace.INSIDE;
        return jdbc.sql("""
                        select format('%s, tổng: lưu %s/%s/%s, đếm lại %s/%s/%s', t.agency,
                                      t.self_total, t.appraised_total, t.final_total, self, appraised, final)
                          from standing t
                          join (select agency,
                                       case when :inside then least(sum(self), :max) else sum(self) end self,
                                       case when bool_and(appraised is not null) then
                                            case when :inside then least(sum(appraised), :max)
                                                 else sum(appraised) end end appraised,
                                       case when :inside then least(sum(final), :max) else sum(final) end final
                                  from recount join rubric_section using (section)
                                 where campaign = :campaign and bloc = :bloc and depth = 0
                                 group by agency) c using (agency)
                         where t.campaign = :campaign and t.bloc = :bloc
                           and (t.self_total <> self
                                or t.appraised_total <> appraised
                                or t.final_total <> final
                                or t.rank is not null and t.appraised_total is distinct from appraised)
                         order by 1
                        """)
                .param("inside", inside)
                .param("max", bloc.rubric().max())
                .param("campaign", campaign.id())
                .param("bloc", bloc.code())
                .query(String.class)
                .list();
    }

    private List<String> ranks(Campaign campaign, Bloc bloc) {
        return jdbc.sql("""
                        select format('%s, hạng: lưu %s, đếm lại %s', agency, stored, counted)
                          from (select t.agency, t.rank stored,
                                       rank() over (order by t.final_total desc TIES) counted
                                  from standing t
                                 where t.campaign = :campaign and t.bloc = :bloc and t.rank is not null) r
                         where stored <> counted
                         order by 1
                        """.replace(
                        "TIES",
                        campaign.tieBreaks().stream().map(Recount::tieKey).collect(Collectors.joining())))
                .param("campaign", campaign.id())
                .param("bloc", bloc.code())
                .query(String.class)
                .list();
    }

    /** The ordering that a tie-break stands for; codes are checked against the rubric when the rule book is read. */
    private static String tieKey(TieBreak tieBreak) {
        String code = tieBreak.code().replace("'", "''");
        return switch (tieBreak.kind()) {
            case SECTION ->
                ", (select s.final_score from section_score s where s.campaign = t.campaign"
                        + " and s.agency = t.agency and s.section = '" + code + "') desc";
            case CRITERION ->
                ", (select s.final_score from criterion_score s where s.campaign = t.campaign"
                        + " and s.agency = t.agency and s.criterion = '" + code + "') desc";
            case FEWER_DEDUCTIONS ->
                ", (select sum(greatest(r.base - coalesce(s.final_score, 0), 0)) from criterion_score s"
                        + " join rubric_criterion r using (campaign, bloc, criterion)"
                        + " where s.campaign = t.campaign and s.agency = t.agency) asc";
        };
    }

    private List<String> classes(Campaign campaign, Bloc bloc) {
        Classification classification = campaign.classification();
        StringBuilder values = new StringBuilder();
        List<Object> params = new ArrayList<>();
        int n = 0;
        for (AwardClass candidate : classification.classes()) {
            values.append(n == 0 ? "" : ", ").append("(?::int, ?::text, ?::numeric, ?::text, ?::numeric)");
            params.add(n++);
            params.add(candidate.code());
            params.add(candidate.from());
            params.add(
                    candidate.gate() == null ? null : candidate.gate().level().name());
            params.add(candidate.gate() == null ? null : candidate.gate().percent());
        }
        params.add(classification.basis() == Classification.Basis.CAPPED);
        params.add(bloc.rubric().max());
        params.add(campaign.id());
        params.add(bloc.code());
        params.add(campaign.id());
        params.add(bloc.code());
        params.add(ceiling(classification));
        params.add(classification.ceiling() != null && classification.ceiling().base() == Classification.Base.MEMBERS);
        params.add(bloc.members().size());
        return jdbc.sql("""
                        with recursive bonus as (
                            select campaign, bloc, section from rubric_section where bonus
                            union
                            select r.campaign, r.bloc, r.section from rubric_section r
                              join bonus b on b.campaign = r.campaign and b.bloc = r.bloc and b.section = r.parent),
                        class (n, code, lowest, gate, percent) as (values VALUES),
                        ranked as (
                            select t.*, case when ? then least(t.final_total, ?) else t.final_total end points
                              from standing t where t.campaign = ? and t.bloc = ? and t.rank is not null),
                        scored as (
                            select t.agency, r.section, s.final_score score, r.base
                              from ranked t
                              join criterion_score s using (campaign, bloc, agency)
                              join rubric_criterion r using (campaign, bloc, criterion)
                             where r.base > 0 and not s.waived and not s.not_applicable
                               and not exists (select from bonus b where b.campaign = r.campaign
                                                  and b.bloc = r.bloc and b.section = r.section)),
                        within as (
                            select campaign, bloc, section inmost, section, parent from rubric_section
                            union all
                            select w.campaign, w.bloc, w.inmost, r.section, r.parent from within w
                              join rubric_section r
                                on r.campaign = w.campaign and r.bloc = w.bloc and r.section = w.parent),
                        gated as (
                            select agency, 'CRITERION' gate, score, base from scored
                            union all
                            select s.agency, 'SECTION', sum(s.score), sum(s.base)
                              from scored s join within w
                                on w.campaign = ? and w.bloc = ? and w.inmost = s.section
                             group by s.agency, w.section),
                        allowed as (
                            select t.agency, t.rank, t.class stored, c.n
                              from ranked t join class c
                                on (c.lowest is null or t.points >= c.lowest)
                               and not exists (select from gated g
                                                where g.agency = t.agency and g.gate = c.gate
                                                  and coalesce(g.score, 0) * 100 < c.percent * g.base)),
                        reached as (
                            select agency, rank, stored, min(n) n, min(n) filter (where n > 0) next
                              from allowed group by agency, rank, stored),
                        placed as (
                            select r.*, count(*) filter (where n = 0) over (order by rank) best,
                                   floor(?::numeric * case when ? then ?
                                                           else (select count(*) from ranked) end / 100) seats
                              from reached r)
                        select format('%s, xếp loại: lưu %s, đếm lại %s', agency, stored, code)
                          from placed join class on class.n =
                               case when placed.n = 0 and seats < best then next else placed.n end
                         where stored <> code
                         order by 1
                        """.replace("VALUES", values))
                .params(params)
                .query(String.class)
                .list();
    }

    private static BigDecimal ceiling(Classification classification) {
        return classification.ceiling() == null
                ? BigDecimal.valueOf(Integer.MAX_VALUE)
                : classification.ceiling().percent();
    }
}
