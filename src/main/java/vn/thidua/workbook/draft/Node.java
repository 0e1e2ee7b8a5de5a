package vn.thidua.workbook.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the table that holds points, with the lines below it and the rows that say how it is scored. */
final class Node {

    private final TableRow row;
    private final String code;
    private final @Nullable BigDecimal base;
    private final List<Node> children = new ArrayList<>();
    private final List<TableRow> rules = new ArrayList<>();

    /** @param base {@code null} for a heading that states no points */
    Node(TableRow row, String code, @Nullable BigDecimal base) {
        this.row = row;
        this.code = code;
        this.base = base;
    }

    TableRow row() {
        return row;
    }

    String code() {
        return code;
    }

    @Nullable
    BigDecimal base() {
        return base;
    }

    List<Node> children() {
        return children;
    }

    List<TableRow> rules() {
        return rules;
    }

    boolean isSection() {
        return !children.isEmpty();
    }

    /** Its points, or those of what stands below. */
    BigDecimal points() {
        return base != null ? base : sumBelow();
    }

    BigDecimal sumBelow() {
        return children.stream().map(Node::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
