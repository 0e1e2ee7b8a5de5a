package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.campaign.RankBy;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.StandingRules;
import vn.thidua.campaign.TieBreak;

/**
 * What comes first in a bloc, totals or votes, and what parts those who are equal in it.
 *
 * @param first negative if the former stands before the latter
 * @param equality what two contenders are said to have in common that this does not part
 * @param steps in the order in which they are asked
 */
record Order(Comparator<Contender> first, Equality equality, List<TieBreaking> steps) {

    private static final Comparator<Contender> BY_TOTAL =
            Comparator.comparing(Contender::total).reversed();

    /** In words, such as "Bằng tổng điểm". */
    interface Equality {
        String of(Contender contender);
    }

    /** Without a ballot that counts, every mode stands by the totals. */
    static Order of(StandingRules rules, List<TieBreak> tieBreaks, Rubric rubric, Votes votes) {
        List<TieBreaking> steps = new ArrayList<>(steps(rules, tieBreaks, rubric, votes));
        BigDecimal from = rules.ballot().candidatesFrom();
        if (rules.rankBy() == RankBy.SCORE || !votes.counted()) {
            return new Order(BY_TOTAL, contender -> say("Bằng tổng điểm"), steps);
        }
        Comparator<Contender> byVotes = Comparator.comparing(
                        (Contender contender) -> votes.or0(contender.agency().code()))
                .reversed();
        if (rules.rankBy() == RankBy.BALLOT) {
            return new Order(byVotes, contender -> say("Bằng số phiếu suy tôn"), steps);
        }
        if (from == null) {
            steps.add(0, new TieBreaking(new TieBreak(TieBreak.Kind.BALLOT, ""), rubric, rules, votes));
            return new Order(BY_TOTAL, contender -> say("Bằng tổng điểm"), steps);
        }
        steps.add(0, new TieBreaking(new TieBreak(TieBreak.Kind.TOTAL, ""), rubric, rules, votes));
        Comparator<Contender> standing = Comparator.comparing((Contender contender) -> stands(contender, from))
                .reversed();
        return new Order(
                standing.thenComparing((first, second) ->
                        stands(first, from) ? byVotes.compare(first, second) : BY_TOTAL.compare(first, second)),
                contender -> stands(contender, from) ? say("Bằng số phiếu suy tôn") : say("Bằng tổng điểm"),
                steps);
    }

    static List<TieBreaking> steps(StandingRules rules, List<TieBreak> tieBreaks, Rubric rubric, Votes votes) {
        return tieBreaks.stream()
                .map(step -> new TieBreaking(step, rubric, rules, votes))
                .toList();
    }

    private static boolean stands(Contender contender, BigDecimal from) {
        return contender.total().compareTo(from) >= 0;
    }
}
