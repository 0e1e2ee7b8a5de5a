package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thidua.standing.Standing;

/** The one sentence that a ranking says. */
final class Message {

    static final String NOBODY = "Chưa có đơn vị nào được xếp hạng";

    private Message() {}

    static String ofRanking(List<Standing> ranked, Points points) {
        if (ranked.isEmpty()) {
            return NOBODY;
        }
        long first = ranked.stream()
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
    private static boolean byVotes(List<Standing> ranked) {
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

    private static String votes(long first, List<Standing> ranked) {
        String who = first == 1 ? ranked.get(0).agency().name() + " dẫn đầu" : first + " đơn vị đồng hạng nhất";
        return who + " theo số phiếu suy tôn (" + ranked.get(0).votes() + " phiếu)";
    }

    private static String alone(Standing only, Points points) {
        return "%s đạt %s điểm".formatted(only.agency().name(), points.of(Table.total(only)));
    }

    private static String shared(long first, List<Standing> ranked, Points points) {
        String who = first == ranked.size() ? "Cả %s đơn vị" : "%s đơn vị";
        String score = points.of(Table.total(ranked.get(0)));
        return (who + " đồng hạng nhất với %s điểm").formatted(first, score);
    }

    private static String ahead(Standing leader, Standing second, Points points) {
        BigDecimal gap = points.gap(Table.total(leader), Table.total(second));
        String name = leader.agency().name();
        if (gap.signum() == 0) {
            return name + " dẫn đầu; bằng điểm đơn vị thứ hai, hơn ở tiêu chí phụ";
        }
        return "%s dẫn đầu, hơn đơn vị thứ hai %s điểm".formatted(name, points.ofGap(gap));
    }
}
