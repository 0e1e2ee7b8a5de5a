package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.campaign.Classification;
import vn.thidua.campaign.Classification.Ceiling;
import vn.thidua.campaign.Classification.Edge;
import vn.thidua.score.ScoreText;

/** At most so many agencies keep the best class: the best-ranked do. What becomes of equals at the edge is a setting. */
final class ClassCeiling {

    private final Classification classification;
    private final Classing classing;
    private final Shares shares;
    private final List<TieBreaking> edgeSteps;
    private final List<String> notes = new ArrayList<>();

    /** @param edgeSteps what parts equals at the edge, in order; none unless the setting is {@link Edge#TIE_BREAK} */
    ClassCeiling(Classification classification, Classing classing, Shares shares, List<TieBreaking> edgeSteps) {
        this.classification = classification;
        this.classing = classing;
        this.shares = shares;
        this.edgeSteps = edgeSteps;
    }

    /** The same agencies in the same order, those above the ceiling at least one class lower. */
    List<Classed> apply(List<Classed> byRank) {
        Ceiling ceiling = classification.ceiling();
        if (ceiling == null || classification.classes().size() < 2) {
            return byRank;
        }
        int allowed = shares.of(ceiling.percent(), ceiling.base());
        List<Classed> holders =
                byRank.stream().filter(classed -> classed.position() == 0).toList();
        List<Classed> edge = edge(holders, allowed);
        Set<Contender> keeping = keeping(ceiling, holders, edge, allowed);
        return byRank.stream()
                .map(classed -> classed.position() > 0
                                || keeping.contains(classed.ranked().contender())
                        ? classed
                        : classing.classify(
                                classed.ranked(), 1, fallen(ceiling, allowed, classed, edge, holders, keeping)))
                .toList();
    }

    /** What the bloc should know of the edge: who stayed there and why. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The holders of the one rank of which some would fit and some would not; none if all ranks fit or fall whole. */
    private static List<Classed> edge(List<Classed> holders, int allowed) {
        if (allowed == 0 || holders.size() <= allowed) {
            return List.of();
        }
        int rank = holders.get(allowed - 1).rank();
        return holders.get(allowed).rank() == rank
                ? holders.stream().filter(holder -> holder.rank() == rank).toList()
                : List.of();
    }

    private Set<Contender> keeping(Ceiling ceiling, List<Classed> holders, List<Classed> edge, int allowed) {
        Set<Contender> keeping = Collections.newSetFromMap(new IdentityHashMap<>());
        holders.stream()
                .limit(allowed)
                .filter(holder -> !edge.contains(holder))
                .forEach(holder -> keeping.add(holder.ranked().contender()));
        if (ceiling.edge() == Edge.ALL_IN && !edge.isEmpty()) {
            edge.forEach(holder -> keeping.add(holder.ranked().contender()));
            notes.add(say(
                    "{0}: {1} đơn vị được giữ, vượt mức {2} vì các đơn vị đồng hạng {3} ở ranh giới cùng được giữ",
                    classification.classes().get(0).label(),
                    keeping.size(),
                    allowed,
                    edge.get(0).rank()));
        } else if (ceiling.edge() == Edge.TIE_BREAK) {
            part(edge, allowed - keeping.size(), keeping);
        }
        return keeping;
    }

    /** Keeps those at the edge who stand before so many others that they fit, equals only together. */
    private void part(List<Classed> edge, int left, Set<Contender> keeping) {
        List<Contender> equals =
                edge.stream().map(holder -> holder.ranked().contender()).toList();
        for (Contender contender : equals) {
            long atLeastAsGood = equals.stream()
                    .filter(other -> compare(other, contender) <= 0)
                    .count();
            if (atLeastAsGood <= left) {
                keeping.add(contender);
                equals.stream()
                        .filter(other -> compare(contender, other) < 0)
                        .findFirst()
                        .ifPresent(other -> notes.add(say(
                                "Đồng hạng: {0} giữ loại “{1}” ở ranh giới tỷ lệ, trước {2}, vì có {3}",
                                contender.agency().name(),
                                classification.classes().get(0).label(),
                                other.agency().name(),
                                why(contender, other))));
            }
        }
    }

    private int compare(Contender first, Contender second) {
        return deciding(first, second).map(step -> step.compare(first, second)).orElse(0);
    }

    private Optional<TieBreaking> deciding(Contender first, Contender second) {
        return edgeSteps.stream()
                .filter(step -> step.compare(first, second) != 0)
                .findFirst();
    }

    private String why(Contender winner, Contender loser) {
        return deciding(winner, loser).map(step -> step.explain(winner, loser)).orElse("");
    }

    private String fallen(
            Ceiling ceiling,
            int allowed,
            Classed classed,
            List<Classed> edge,
            List<Classed> holders,
            Set<Contender> keeping) {
        return say(
                        "Vượt tỷ lệ tối đa {0}\u00a0% được xếp “{1}” ({2}/{3} đơn vị)",
                        ScoreText.of(ceiling.percent()),
                        classification.classes().get(0).label(),
                        allowed,
                        shares.base(ceiling.base()))
                + (edge.contains(classed) ? atEdge(classed, holders, keeping) : "");
    }

    private String atEdge(Classed classed, List<Classed> holders, Set<Contender> keeping) {
        Contender contender = classed.ranked().contender();
        return holders.stream()
                .filter(holder -> holder.rank() == classed.rank())
                .map(holder -> holder.ranked().contender())
                .filter(other -> keeping.contains(other) && compare(other, contender) < 0)
                .findFirst()
                .map(other -> say(
                        "; đồng hạng ở ranh giới, xếp sau {0} vì đơn vị đó có {1}",
                        other.agency().name(), why(other, contender)))
                .orElseGet(() -> say("; các đơn vị đồng hạng ở ranh giới cùng xuống một mức"));
    }
}
