package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rebuilds the headings and lines of a table from how their codes are numbered, and from their points where codes are missing. */
final class Tree {

    private static final Pattern TOTAL =
            Pattern.compile("(?:tong cong|tong so|tong|cong)(?: (?:so )?diem.*| \\(.*)?[^a-z]*");

    private final List<TableRow> rows;
    private final Questions questions;
    private final List<Node> roots = new ArrayList<>();
    private final List<TableRow> vetoes = new ArrayList<>();
    private final Deque<Node> path = new ArrayDeque<>();
    private @Nullable TableRow total;

    private Tree(List<TableRow> rows, Questions questions) {
        this.rows = rows;
        this.questions = questions;
    }

    static Tree of(List<TableRow> rows, Questions questions) {
        Tree tree = new Tree(rows, questions);
        for (int i = 0; i < rows.size(); i++) {
            tree.add(i);
        }
        tree.roots.forEach(Regrouping::mend);
        return tree;
    }

    List<Node> roots() {
        return roots;
    }

    List<TableRow> vetoes() {
        return vetoes;
    }

    @Nullable
    TableRow total() {
        return total;
    }

    private void add(int index) {
        TableRow row = rows.get(index);
        String title = row.shape(Heads.TITLE).folded();
        String first = title.isEmpty() ? row.shape(Heads.CODE).folded() : title;
        if (total == null && TOTAL.matcher(first).matches() && row.number(Heads.BASE) != null) {
            total = row;
        } else if (isVeto(row)) {
            vetoes.add(row);
        } else if (total == null) {
            inside(row, index);
        }
    }

    private static boolean isVeto(TableRow row) {
        return row.number(Heads.BASE) == null
                && java.util.stream.Stream.of(Heads.HOW, Heads.TITLE, Heads.DEDUCTION, Heads.BASE, Heads.BONUS)
                        .anyMatch(head -> row.shape(head).folded().matches(".*\\bkhong xep (?:loai|hang)\\b.*"));
    }

    private void inside(TableRow row, int index) {
        BigDecimal base = row.number(Heads.BASE);
        String code = row.code();
        if (base == null && row.cell(Heads.BASE).isPresent()) {
            questions.blocking(
                    row.place(Heads.BASE),
                    "",
                    "không đọc được điểm chuẩn %s".formatted(Questions.quoted(row.text(Heads.BASE))));
        }
        if (base != null) {
            place(new Node(row, code, base), index);
        } else if (isHeading(code, index)) {
            place(new Node(row, code, null), index);
        } else if (!path.isEmpty()) {
            path.getLast().rules().add(row);
        }
    }

    /** A coded line without points that the next lines with points belong to. */
    private boolean isHeading(String code, int index) {
        if (code.isEmpty()
                || rows.get(index).titleLines().isEmpty()
                || rows.get(index).cell(Heads.HOW).isPresent()) {
            return false;
        }
        if (path.stream().anyMatch(node -> CodeStyle.extendsCode(code, node.code()))) {
            return false;
        }
        boolean likeASection = path.isEmpty()
                || roots.stream().anyMatch(root -> CodeStyle.of(root.code()).equals(CodeStyle.of(code)))
                || path.stream().anyMatch(node -> node.isSection() && sameStyle(node.code(), code));
        return likeASection && index + 1 < rows.size() && rows.get(index + 1).number(Heads.BASE) != null;
    }

    private static boolean sameStyle(String one, String other) {
        return CodeStyle.of(one).equals(CodeStyle.of(other));
    }

    private void place(Node node, int index) {
        Node parent = node.code().isEmpty() ? parentByPoints(index) : parentByCode(node.code());
        while (!path.isEmpty() && path.getLast() != parent) {
            path.removeLast();
        }
        (parent == null ? roots : parent.children()).add(node);
        path.addLast(node);
    }

    private @Nullable Node parentByCode(String code) {
        Node above = null;
        Node extended = null;
        Node sibling = null;
        Node siblingsParent = null;
        for (Node node : path) {
            if (CodeStyle.extendsCode(code, node.code())) {
                extended = node;
            }
            if (sameStyle(node.code(), code)) {
                sibling = node;
                siblingsParent = above;
            }
            above = node;
        }
        if (extended != null) {
            return extended;
        }
        if (sibling != null) {
            return siblingsParent;
        }
        return above == null || isScored(above) ? parentOf(above) : above;
    }

    /** Whether rows below it say how it is scored, so that it is no heading. */
    private static boolean isScored(Node node) {
        return !node.rules().isEmpty() && !node.isSection();
    }

    private @Nullable Node parentOf(@Nullable Node node) {
        Node above = null;
        for (Node step : path) {
            if (step == node) {
                return above;
            }
            above = step;
        }
        return above;
    }

    /** Lines without codes that together have the points of the line before them stand below it. */
    private @Nullable Node parentByPoints(int index) {
        Node last = path.peekLast();
        if (last == null) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = index; i < rows.size(); i++) {
            BigDecimal base = rows.get(i).number(Heads.BASE);
            if (base != null && !rows.get(i).code().isEmpty()) {
                break;
            }
            sum = base == null ? sum : sum.add(base);
            if (last.base() != null && !isScored(last) && sum.compareTo(last.base()) == 0) {
                return last;
            }
        }
        return parentOf(last);
    }
}
