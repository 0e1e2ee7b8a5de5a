package vn.thidua.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.LastYear;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.TieBreak;
import vn.thidua.reconcile.Achievement;

/** The order of a bloc in SQL, over the rows {@code t} of {@code standing}; codes are checked when the book is read. */
final class RankKeys {

    private static final String OF_AGENCY =
            " where s.campaign = t.campaign and s.bloc = t.bloc and s.agency = t.agency";
    private static final String WITH_BASE =
            " from criterion_score s join rubric_criterion r using (campaign, bloc, criterion)" + OF_AGENCY;

    /** Whether a ballot with a valid paper counts in the row's bloc. */
    private static final String COUNTED = "exists (select from bloc_table p where p.campaign = t.campaign"
            + " and p.bloc = t.bloc and p.ballot_valid > 0)";

    private static final String VOTES = "coalesce(t.votes, 0)";

    private RankKeys() {}

    /** All keys by which agencies are ranked. */
    static String of(Campaign campaign) {
        String foremost = foremost(campaign);
        return foremost + of(campaign, campaign.tieBreaks());
    }

    /** The keys of some tie-breaks, each behind a comma. */
    static String of(Campaign campaign, List<TieBreak> tieBreaks) {
        return tieBreaks.stream().map(step -> ", " + key(campaign, step)).collect(Collectors.joining());
    }

    private static String foremost(Campaign campaign) {
        RankBy mode = campaign.standing().rankBy();
        BigDecimal from = campaign.standing().ballot().candidatesFrom();
        if (mode == RankBy.SCORE) {
            return "t.final_total desc";
        }
        if (mode == RankBy.BALLOT) {
            return "case when " + COUNTED + " then " + VOTES + " else t.final_total end desc";
        }
        if (from == null) {
            return "t.final_total desc, " + VOTES + " desc";
        }
        String stands = COUNTED + " and t.final_total >= " + from.toPlainString();
        return "(" + stands + ") desc, case when " + stands + " then " + VOTES + " end desc, t.final_total desc";
    }

    private static String key(Campaign campaign, TieBreak step) {
        String code = step.code().replace("'", "''");
        return switch (step.kind()) {
            case SECTION ->
                "(select s.final_score from section_score s" + OF_AGENCY + " and s.section = '" + code + "') desc";
            case CRITERION ->
                "(select s.final_score from criterion_score s" + OF_AGENCY + " and s.criterion = '" + code + "') desc";
            case FEWER_DEDUCTIONS ->
                "(select sum(case when " + IN_BONUS_SECTION
                        + " then 0 else greatest(r.base - coalesce(s.final_score, 0), 0) end)" + WITH_BASE + ") asc";
            case BONUS ->
                "(select sum(case when " + IN_BONUS_SECTION + " then coalesce(s.final_score, 0)"
                        + " else greatest(coalesce(s.final_score, 0) - r.base, 0) end)" + WITH_BASE + ") desc";
            case LAST_YEAR_RANK -> lastYear(campaign) + " asc";
            case PACT_ACHIEVEMENT -> pact(campaign) + " desc";
            case TOTAL -> "t.final_total desc";
            case BALLOT -> VOTES + " desc";
        };
    }

    /** Whether a section above the criterion holds bonuses. */
    private static final String IN_BONUS_SECTION = """
            exists (
                with recursive above as (
                    select x.parent, x.bonus from rubric_section x
                     where x.campaign = s.campaign and x.bloc = s.bloc and x.section = r.section
                    union all
                    select x.parent, x.bonus from rubric_section x join above on x.section = above.parent
                     where x.campaign = s.campaign and x.bloc = s.bloc)
                select from above where bonus)""";

    /** The share of kept targets; behind all others who has none. */
    private static String pact(Campaign campaign) {
        return "coalesce((select round(100.0 * count(*) filter (where case " + direction(campaign)
                + " when 'AT_LEAST' then p.actual >= p.plan when 'ABOVE' then p.actual > p.plan"
                + " when 'AT_MOST' then p.actual <= p.plan else p.actual < p.plan end) / nullif(count(*), 0), "
                + Achievement.SCALE
                + ") from pact_target p where p.campaign = t.campaign and p.agency = t.agency), -1)";
    }

    /** Of a target: as the sheets say, else as the rule book does. */
    private static String direction(Campaign campaign) {
        String book = campaign.indicators().stream()
                .filter(indicator -> indicator.direction() != Indicator.Direction.AT_LEAST)
                .map(indicator ->
                        " when '" + indicator.code().replace("'", "''") + "' then '" + indicator.direction() + "'")
                .collect(Collectors.joining());
        return "coalesce(p.direction, "
                + (book.isEmpty() ? "'AT_LEAST'" : "case p.indicator" + book + " else 'AT_LEAST' end") + ")";
    }

    /** By the newest register of earlier years that tells a rank, else by the rule book. */
    private static String lastYear(Campaign campaign) {
        return "coalesce((select l.rank from past_award l where l.campaign = t.campaign and l.agency = t.agency"
                + " and l.year = " + (campaign.year() - 1) + " and l.rank is not null order by l.nth limit 1), "
                + inRuleBook(campaign) + ")";
    }

    private static String inRuleBook(Campaign campaign) {
        List<LastYear> ranked = campaign.standing().lastYear().stream()
                .filter(entry -> entry.rank() != null)
                .toList();
        return ranked.isEmpty()
                ? String.valueOf(Integer.MAX_VALUE)
                : ranked.stream()
                        .map(entry -> " when '" + entry.agency().replace("'", "''") + "' then " + entry.rank())
                        .collect(Collectors.joining("", "case t.agency", " else " + Integer.MAX_VALUE + " end"));
    }
}
