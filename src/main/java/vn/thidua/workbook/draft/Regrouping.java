package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends a heading whose lines do not add up because one of them is a heading itself, which its code does not tell: "1a" over
 * "1.1" and "1.2". Only what then adds up everywhere is moved.
 */
final class Regrouping {

    private Regrouping() {}

    static void mend(Node node) {
        BigDecimal base = node.base();
        if (base != null && node.isSection() && node.sumBelow().compareTo(base) != 0) {
            regroup(node, base);
        }
        node.children().forEach(Regrouping::mend);
    }

    private static void regroup(Node node, BigDecimal base) {
        List<Node> children = node.children();
        List<Node> heads = new ArrayList<>();
        List<List<Node>> groups = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int i = 0;
        while (i < children.size()) {
            Node head = children.get(i);
            List<Node> below = head.isSection() || !head.rules().isEmpty() ? List.of() : adding(children, i);
            heads.add(head);
            groups.add(List.copyOf(below));
            sum = sum.add(head.points());
            i += 1 + below.size();
        }
        if (sum.compareTo(base) == 0) {
            for (int group = 0; group < heads.size(); group++) {
                heads.get(group).children().addAll(groups.get(group));
            }
            children.clear();
            children.addAll(heads);
        }
    }

    /** The lines right behind one that together have its points, at least two of them. */
    private static List<Node> adding(List<Node> children, int index) {
        BigDecimal wanted = children.get(index).points();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = index + 1; i < children.size() && sum.compareTo(wanted) < 0; i++) {
            sum = sum.add(children.get(i).points());
            if (sum.compareTo(wanted) == 0 && i > index + 1) {
                return children.subList(index + 1, i + 1);
            }
        }
        return List.of();
    }
}
