package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.thidua.standing.Standing;

/** Who leads, and by how much. */
final class RankingMessage {

    private RankingMessage() {}

    static Message of(List<Standing> ranked, Points points) {
        if (ranked.isEmpty()) {
            return Message.nobody();
        }
        int first = (int) ranked.stream()
                .filter(standing -> Objects.equals(standing.rank(), 1))
                .count();
        if (ranked.size() == 1) {
            return alone(ranked.get(0), points);
        }
        if (byVotes(ranked)) {
            return votes(first, ranked);
        }
        return first > 1 ? shared(first, ranked, points) : ahead(ranked.get(0), ranked.get(1), points);
    }

    /** Whether totals cannot have made this order. */
    static boolean byVotes(List<Standing> ranked) {
        for (int i = 1; i < ranked.size(); i++) {
            int compared = Table.total(ranked.get(i)).compareTo(Table.total(ranked.get(i - 1)));
            boolean sameRank =
                    Objects.equals(ranked.get(i).rank(), ranked.get(i - 1).rank());
            if (compared > 0 || sameRank && compared != 0) {
                return true;
            }
        }
        return false;
    }

    private static Message votes(int first, List<Standing> ranked) {
        String leader = ranked.get(0).agency().name();
        Integer votes = ranked.get(0).votes();
        String who = first == 1 ? leader + " dẫn đầu" : first + " đơn vị đồng hạng nhất";
        return message(
                who + " theo số phiếu suy tôn (" + votes + " phiếu)",
                body -> leads(body, leader, first)
                        && Objects.equals(body.rows().get(0).votes(), votes));
    }

    private static Message alone(Standing only, Points points) {
        String name = only.agency().name();
        String score = points.of(Table.total(only));
        return message(
                "%s đạt %s điểm".formatted(name, score),
                body -> body.rows().size() == 1
                        && leads(body, name, 1)
                        && points.of(total(body, 0)).equals(score));
    }

    private static Message shared(int first, List<Standing> ranked, Points points) {
        String leader = ranked.get(0).agency().name();
        String who = first == ranked.size() ? "Cả %s đơn vị" : "%s đơn vị";
        String score = points.of(Table.total(ranked.get(0)));
        return message(
                (who + " đồng hạng nhất với %s điểm").formatted(first, score),
                body -> leads(body, leader, first)
                        && greatest(body)
                        && points.of(total(body, first - 1)).equals(score));
    }

    private static Message ahead(Standing leader, Standing second, Points points) {
        BigDecimal gap = points.gap(Table.total(leader), Table.total(second));
        String name = leader.agency().name();
        String words = gap.signum() == 0
                ? "%s dẫn đầu; bằng điểm đơn vị thứ hai, hơn ở tiêu chí phụ".formatted(name)
                : "%s dẫn đầu, hơn đơn vị thứ hai %s điểm".formatted(name, points.ofGap(gap));
        return message(
                words,
                body -> leads(body, name, 1)
                        && greatest(body)
                        && points.gap(total(body, 0), total(body, 1)).compareTo(gap) == 0);
    }

    private static Message message(String text, Predicate<Ranking> proof) {
        return Message.of(text, Ranking.class, proof);
    }

    private static boolean leads(Ranking body, String name, int first) {
        return body.rows().get(0).label().name().equals(name)
                && body.rows().stream().filter(Ranking.Row::leading).count() == first;
    }

    /** Whether nobody has more than the first. */
    private static boolean greatest(Ranking body) {
        return body.rows().stream().allMatch(row -> row.total().compareTo(total(body, 0)) <= 0);
    }

    private static BigDecimal total(Ranking body, int row) {
        return body.rows().get(row).total();
    }
}
