package vn.thidua.reconcile;

import java.util.List;

/**
 * How the papers that a campaign's members owe stand (tình hình nộp).
 *
 * @param lines in the order of blocs, members and kinds
 */
public record Board(List<BoardLine> lines) {

    public Board {
        lines = List.copyOf(lines);
    }
}
