package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.Prerequisite;
import vn.thidua.database.Copy;

/**
 * That nobody is proposed whom its rank, its votes, another award that it lacks, a register, or the rule book where the
 * register is silent, keeps from the award.
 */
final class PrerequisiteRecount {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    PrerequisiteRecount(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** For the blocs in {@code recount_bloc}, and for the whole campaign. */
    List<String> differences(Campaign campaign) {
        takeRequirements(campaign);
        takeLastYear(campaign);
        BallotRule.Minimum minimum = campaign.standing().ballot().minimum();
        return jdbc.sql("""
                        with proposed as (
                            select t.award, c.agency, s.rank, s.votes, b.ballot_issued, b.ballot_returned, b.ballot_valid,
                                   (select count(*) from bloc_member m
                                     where m.campaign = s.campaign and m.bloc = s.bloc) members
                              from award_candidate c
                              join award_trace t on t.campaign = c.campaign and t.bloc = c.bloc and t.ordinal = c.trace
                              join standing s on s.campaign = c.campaign and s.agency = c.agency
                              join bloc_table b on b.campaign = s.campaign and b.bloc = s.bloc
                             where c.campaign = :campaign and c.state is not null
                               and (c.bloc = '' or c.bloc in (select bloc from recount_bloc))),
                        considered as (
                            select p.*, q.kind, q.had, q.other, q.forms, q.self_detected,
                                   case when exists (select from past_award a where a.campaign = :campaign
                                                        and a.agency = p.agency and a.year = :lastYear)
                                        then exists (select from past_award a where a.campaign = :campaign
                                                        and a.agency = p.agency and a.year = :lastYear
                                                        and a.award = q.other)
                                        else exists (select from recount_last_year y
                                                      where y.agency = p.agency and q.other = any (y.awards)) end has
                              from proposed p join recount_requirement q using (award))
                        select distinct format('%s, %s: đề nghị không đủ điều kiện', agency, award) told
                          from considered k
                         where k.had <> k.has
                            or k.kind = 'LED_BLOC' and k.rank is distinct from 1
                            or k.kind = 'VOTED' and k.ballot_valid > 0 and not (
                               coalesce(k.votes, 0) > 0
                               and coalesce(k.votes, 0) * 100 >= :least::numeric * coalesce(case :of
                                       when 'VALID' then k.ballot_valid when 'RETURNED' then k.ballot_returned
                                       when 'ISSUED' then k.ballot_issued else k.members end, 0))
                            or k.kind = 'PROPOSED_FOR' and not exists (
                               select from award_candidate c
                                 join award_trace t on t.campaign = c.campaign and t.bloc = c.bloc
                                  and t.ordinal = c.trace
                                where c.campaign = :campaign and c.agency = k.agency and c.state is not null
                                  and t.award = k.other)
                            or k.forms is not null and exists (
                               select from discipline_entry e
                                where e.campaign = :campaign and e.agency = k.agency and e.form = any (k.forms)
                                  and (k.self_detected or not e.self_detected))
                         order by told
                        """)
                .param("campaign", campaign.id())
                .param("lastYear", campaign.year() - 1)
                .param("least", minimum == null ? BigDecimal.ZERO : minimum.percent())
                .param(
                        "of",
                        minimum == null
                                ? BallotRule.Base.VALID.name()
                                : minimum.base().name())
                .query(String.class)
                .list();
    }

    private void takeRequirements(Campaign campaign) {
        temporary(
                "recount_requirement",
                "award text, kind text, had boolean, other text, forms text[], self_detected boolean");
        Copy rows = new Copy("recount_requirement", "award, kind, had, other, forms, self_detected");
        for (AwardRule award : campaign.awards()) {
            for (Prerequisite required : award.terms().requires()) {
                Breaches breaches = required.breaches();
                rows.row(
                        award.code(),
                        required.is(),
                        switch (required.is()) {
                            case HAD_LAST_YEAR -> true;
                            case NOT_LAST_YEAR -> false;
                            case LED_BLOC, VOTED, PROPOSED_FOR, NO_DISCIPLINE -> null;
                        },
                        required.award(),
                        breaches == null ? null : Copy.array(Recount.forms(campaign, breaches)),
                        breaches == null ? null : breaches.selfDetected());
            }
        }
        rows.into(dataSource);
    }

    private void takeLastYear(Campaign campaign) {
        temporary("recount_last_year", "agency text primary key, awards text[]");
        Copy rows = new Copy("recount_last_year", "agency, awards");
        for (LastYear entry : campaign.standing().lastYear()) {
            rows.row(entry.agency(), Copy.array(entry.awards()));
        }
        rows.into(dataSource);
    }

    private void temporary(String table, String columns) {
        jdbc.sql("drop table if exists " + table).update();
        jdbc.sql("create temporary table " + table + " (" + columns + ") on commit drop")
                .update();
    }
}
