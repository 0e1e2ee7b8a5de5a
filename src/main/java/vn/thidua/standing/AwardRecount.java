package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.BySize;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.Copy;

/** The quotas once more, and that no proposal exceeds its quota or falls below its class. */
final class AwardRecount {

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    AwardRecount(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** For the blocs in {@code recount_bloc}, with the classes in {@code recount_class}, and for the whole campaign. */
    List<String> differences(Campaign campaign) {
        if (campaign.awards().isEmpty()) {
            return List.of();
        }
        takeAwards(campaign);
        List<String> differences = new ArrayList<>(quotas(campaign));
        differences.addAll(classes(campaign));
        differences.addAll(traces(campaign));
        differences.addAll(new PrerequisiteRecount(jdbc, dataSource).differences(campaign));
        if (CampaignAwards.any(campaign)) {
            differences.addAll(ofCampaign(campaign));
        }
        return differences;
    }

    private void takeAwards(Campaign campaign) {
        temporary(
                "recount_award",
                "award text primary key, whole boolean, count integer, percent numeric, base text, least text, counted text[]");
        temporary("recount_size", "award text, first integer, last integer, count integer");
        Copy awards = new Copy("recount_award", "award, whole, count, percent, base, least, counted");
        Copy sizes = new Copy("recount_size", "award, first, last, count");
        for (AwardRule award : campaign.awards()) {
            BigDecimal percent = award.quota().percent();
            awards.row(
                    award.code(),
                    award.terms().scope() == AwardRule.Scope.CAMPAIGN,
                    award.quota().count(),
                    percent == null ? null : percent.toPlainString(),
                    award.quota().base(),
                    award.minimumClass(),
                    "{" + String.join(",", award.quota().of()) + "}");
            for (BySize row : award.quota().bySize()) {
                sizes.row(award.code(), row.from(), row.to(), row.count());
            }
        }
        awards.into(dataSource);
        sizes.into(dataSource);
    }

    private void temporary(String table, String columns) {
        jdbc.sql("drop table if exists " + table).update();
        jdbc.sql("create temporary table " + table + " (" + columns + ") on commit drop")
                .update();
    }

    private List<String> quotas(Campaign campaign) {
        return told(campaign, """
                select format('%s, %s: hạn mức lưu %s, đếm lại %s; đề nghị %s', bloc, award, stored, allowed, proposed)
                  from (select b.bloc, a.award, t.quota stored,
                               coalesce(a.count,
                                        floor(a.percent * case a.base when 'MEMBERS' then b.members
                                              else (select count(*) from standing s where s.campaign = :campaign
                                                       and s.bloc = b.bloc and s.rank is not null) end / 100),
                                        (select z.count from recount_size z where z.award = a.award
                                            and b.members >= z.first and (z.last is null or b.members <= z.last)),
                                        0) allowed,
                               (select count(*) from award_proposal p
                                  join standing s on s.campaign = p.campaign and s.agency = p.agency
                                 where p.campaign = :campaign and s.bloc = b.bloc and p.award = a.award) proposed
                          from recount_bloc b
                         cross join recount_award a
                          left join award_trace t
                            on t.campaign = :campaign and t.bloc = b.bloc and t.award = a.award
                         where not a.whole) q
                 where stored is distinct from allowed or proposed > allowed
                 order by 1
                """);
    }

    private List<String> classes(Campaign campaign) {
        return told(campaign, """
                select format('%s, %s: đề nghị dưới mức xếp loại tối thiểu', p.agency, p.award)
                  from recount_bloc b
                  join standing s on s.campaign = :campaign and s.bloc = b.bloc
                  join award_proposal p on p.campaign = s.campaign and p.agency = s.agency
                  join recount_award a on a.award = p.award
                  left join recount_class reached on reached.code = s.class
                  left join recount_class least on least.code = a.least
                 where reached.n is null or reached.n > least.n
                 order by 1
                """);
    }

    /** Whom the traces call proposed is proposed, in the same state, and nobody else is. */
    private List<String> traces(Campaign campaign) {
        return told(campaign, """
                with traced as (
                    select c.bloc, t.award, c.agency, c.recipient, c.state
                      from award_candidate c
                      join award_trace t on t.campaign = c.campaign and t.bloc = c.bloc and t.ordinal = c.trace
                      join recount_bloc b on b.bloc = c.bloc
                     where c.campaign = :campaign and c.state is not null),
                proposed as (
                    select s.bloc, p.award, p.agency, p.recipient, p.state
                      from recount_bloc b
                      join standing s on s.campaign = :campaign and s.bloc = b.bloc
                      join award_proposal p on p.campaign = s.campaign and p.agency = s.agency)
                select format('%s, %s: đề nghị và diễn giải không khớp (%s)', agency, award, recipient)
                  from ((table traced except all table proposed) union all (table proposed except all table traced)) d
                 order by 1
                """);
    }

    private List<String> ofCampaign(Campaign campaign) {
        return told(campaign, """
                with counted as (
                    select a.award,
                           coalesce(a.count, floor(a.percent * (
                               select count(*) from standing s
                                where s.campaign = :campaign
                                  and case a.base when 'MEMBERS' then true
                                                  when 'RANKED' then s.rank is not null
                                                  when 'LEADERS' then s.rank = 1
                                                  else exists (select from award_proposal p
                                                                where p.campaign = s.campaign and p.agency = s.agency
                                                                  and p.award = any (a.counted)) end) / 100)) allowed
                      from recount_award a where a.whole)
                select format('Cả đợt, %s: hạn mức lưu %s, đếm lại %s; đề nghị %s', c.award, t.quota, c.allowed, n.proposed)
                  from counted c
                  left join award_trace t on t.campaign = :campaign and t.bloc = '' and t.award = c.award
                 cross join lateral (
                       select count(*) proposed from award_candidate k
                        where k.campaign = t.campaign and k.bloc = '' and k.trace = t.ordinal
                          and k.state is not null) n
                 where t.quota is distinct from c.allowed or n.proposed > c.allowed
                 order by 1
                """);
    }

    private List<String> told(Campaign campaign, String query) {
        return jdbc.sql(query)
                .param("campaign", campaign.id())
                .query(String.class)
                .list();
    }
}
