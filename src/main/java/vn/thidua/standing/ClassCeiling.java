package vn.thidua.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.score.ScoreText;

/** At most so many agencies keep the best class: the best-ranked do; a tie across the edge falls as a whole. */
final class ClassCeiling {

    private final Classification classification;
    private final Classing classing;
    private final Shares shares;

    ClassCeiling(Classification classification, Classing classing, Shares shares) {
        this.classification = classification;
        this.classing = classing;
        this.shares = shares;
    }

    /** The same agencies in the same order, those above the ceiling at least one class lower. */
    List<Classed> apply(List<Classed> byRank) {
        Ceiling ceiling = classification.ceiling();
        if (ceiling == null || classification.classes().size() < 2) {
            return byRank;
        }
        int allowed = shares.of(ceiling.percent(), ceiling.base());
        List<Integer> holders = byRank.stream()
                .filter(classed -> classed.position() == 0)
                .map(Classed::rank)
                .toList();
        Set<Integer> keeping = keeping(holders, allowed);
        return byRank.stream()
                .map(classed -> classed.position() > 0 || keeping.contains(classed.rank())
                        ? classed
                        : fallen(classed, ceiling, allowed, acrossEdge(holders, classed.rank(), allowed)))
                .toList();
    }

    /** The ranks that keep the best class: all of a rank or none of it. */
    private static Set<Integer> keeping(List<Integer> holders, int allowed) {
        Set<Integer> ranks = new HashSet<>();
        for (Integer rank : holders) {
            if (holders.lastIndexOf(rank) >= allowed) {
                break;
            }
            ranks.add(rank);
        }
        return ranks;
    }

    private static boolean acrossEdge(List<Integer> holders, Integer rank, int allowed) {
        return holders.indexOf(rank) < allowed && holders.lastIndexOf(rank) >= allowed;
    }

    private Classed fallen(Classed classed, Ceiling ceiling, int allowed, boolean acrossEdge) {
        String reason = "Vượt tỷ lệ tối đa %s\u00a0%% được xếp “%s” (%d/%d đơn vị)%s"
                .formatted(
                        ScoreText.of(ceiling.percent()),
                        classification.classes().get(0).label(),
                        allowed,
                        shares.base(ceiling.base()),
                        acrossEdge ? "; các đơn vị đồng hạng ở ranh giới cùng xuống một mức" : "");
        return classing.classify(classed.ranked(), 1, reason);
    }
}
