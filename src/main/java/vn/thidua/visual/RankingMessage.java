package vn.thidua.visual;

import static vn.thidua.bilingual.Speech.say;

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
        String counted = String.valueOf(votes);
        return message(
                first == 1
                        ? say("{0} dẫn đầu theo số phiếu suy tôn ({1} phiếu)", leader, counted)
                        : say("{0} đơn vị đồng hạng nhất theo số phiếu suy tôn ({1} phiếu)", first, counted),
                body -> leads(body, leader, first)
                        && Objects.equals(body.rows().get(0).votes(), votes));
    }

    private static Message alone(Standing only, Points points) {
        String name = only.agency().name();
        String score = points.of(Table.total(only));
        return message(
                say("{0} đạt {1} điểm", name, score),
                body -> body.rows().size() == 1
                        && leads(body, name, 1)
                        && points.of(total(body, 0)).equals(score));
    }

    private static Message shared(int first, List<Standing> ranked, Points points) {
        String leader = ranked.get(0).agency().name();
        String score = points.of(Table.total(ranked.get(0)));
        return message(
                say(
                        first == ranked.size()
                                ? "Cả {0} đơn vị đồng hạng nhất với {1} điểm"
                                : "{0} đơn vị đồng hạng nhất với {1} điểm",
                        first,
                        score),
                body -> leads(body, leader, first)
                        && greatest(body)
                        && points.of(total(body, first - 1)).equals(score));
    }

    private static Message ahead(Standing leader, Standing second, Points points) {
        BigDecimal gap = points.gap(Table.total(leader), Table.total(second));
        String name = leader.agency().name();
        String words = gap.signum() == 0
                ? say("{0} dẫn đầu; bằng điểm đơn vị thứ hai, hơn ở tiêu chí phụ", name)
                : say("{0} dẫn đầu, hơn đơn vị thứ hai {1} điểm", name, points.ofGap(gap));
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
