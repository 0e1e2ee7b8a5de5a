package vn.thidua.visual.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the rows of a chart stand: names to the left, marks in the middle, columns of words to the right. Many rows stand in
 * two halves side by side, so that their letters stay large.
 */
final class Layout {

    /** More rows than this make two halves. */
    static final int ROWS_A_HALF = 22;

    /** More are not drawn. */
    static final int MOST_ROWS = 2 * ROWS_A_HALF + 4;

    /** Few rows do not spread over the whole page. */
    private static final double TALLEST_ROW = 168;

    private static final double BESIDE = 14;
    private static final double BETWEEN_HALVES = 48;
    private static final double[] NAMES = {400, 520, 640};
    private static final double[] NAMES_OF_HALVES = {260, 330, 380};

    /** Where the field needs all it can get. */
    static final double[] NARROW = {300, 360, 400};

    private final List<String> labels;
    private final List<Side> sides;
    private final Rectangle2D area;
    private final double head;
    private final int halves;
    private final Rows rows;

    /**
     * @param labels of all rows, of which those beyond {@link #MOST_ROWS} are left out
     * @param sides the columns to the right
     * @param head pixels that stay free above the rows, besides the heads of the sides
     */
    Layout(List<String> labels, List<Side> sides, Rectangle2D area, double head) {
        this(labels, sides, area, head, halves(labels.size()) == 1 ? NAMES : NAMES_OF_HALVES);
    }

    /** @param widths that names may take, the best first */
    Layout(List<String> labels, List<Side> sides, Rectangle2D area, double head, double... widths) {
        this.labels = labels.subList(0, Math.min(MOST_ROWS, labels.size()));
        this.sides = sides;
        this.area = area;
        this.halves = halves(labels.size());
        this.rows = Rows.of(this.labels, rowHeight(area.getHeight() - head), widths);
        this.head = Math.max(head, headOfSides());
    }

    private Layout(Layout other, double head) {
        this.labels = other.labels;
        this.sides = other.sides;
        this.area = other.area;
        this.halves = other.halves;
        this.rows = other.rows;
        this.head = Math.max(head, headOfSides());
    }

    /** The same field, from a head that turned out to be lower. */
    Layout withHead(double lower) {
        return new Layout(this, lower);
    }

    /** The height that so many rows take where there is enough. */
    static double wanted(int rows, double head) {
        return head + Math.ceil((double) Math.min(rows, MOST_ROWS) / halves(rows)) * TALLEST_ROW + Axes.HEIGHT;
    }

    /** How many of so many rows are not drawn. */
    static int omitted(int rows) {
        return Math.max(0, rows - MOST_ROWS);
    }

    static int halves(int rows) {
        return rows > ROWS_A_HALF ? 2 : 1;
    }

    private int rowsAHalf() {
        return (labels.size() + halves - 1) / halves;
    }

    private double rowHeight(double height) {
        return (height - Axes.HEIGHT) / Math.max(1, rowsAHalf());
    }

    private double headOfSides() {
        int lines = sides.stream()
                .mapToInt(side -> side.head(width(side)).size())
                .max()
                .orElse(0);
        return lines == 0 ? 0 : Side.HEAD.height(lines) + 8;
    }

    Lines figures() {
        return rows.figures();
    }

    Rows rows() {
        return rows;
    }

    double head() {
        return head;
    }

    private double width(Side side) {
        return side.width(cells());
    }

    private Lines cells() {
        return new Lines(Typeface.REGULAR, Math.min(22, rows.lines().size()));
    }

    private double widthOfSides() {
        return sides.stream().mapToDouble(side -> width(side) + BESIDE).sum();
    }

    private double halfWidth() {
        return (area.getWidth() - (halves - 1) * BETWEEN_HALVES) / halves;
    }

    /** How wide the field of marks is. */
    double field() {
        return Math.floor(halfWidth() - rows.width() - BESIDE - widthOfSides());
    }

    List<Panel> panels(Scale scale) {
        List<Panel> panels = new ArrayList<>();
        for (int half = 0; half < halves; half++) {
            int first = half * rowsAHalf();
            int count = Math.min(rowsAHalf(), labels.size() - first);
            double left = Math.floor(area.getX() + half * (halfWidth() + BETWEEN_HALVES) + rows.width() + BESIDE);
            double top = Math.ceil(area.getY() + head);
            double height = Math.floor(area.getMaxY() - Axes.HEIGHT - top);
            panels.add(new Panel(
                    new Rectangle2D.Double(left, top, field(), height * count / rowsAHalf()), scale, first, count));
        }
        return panels;
    }

    /** Writes the names and the columns beside a panel. */
    void write(Sketch sketch, Panel panel) {
        for (int row = panel.first(); row < panel.first() + panel.count(); row++) {
            names(sketch, panel, row);
        }
        double left = panel.right() + BESIDE;
        for (Side side : sides) {
            side(sketch, panel, side, left);
            left += width(side) + BESIDE;
        }
    }

    private void names(Sketch sketch, Panel panel, int row) {
        List<String> lines = rows.names().get(row);
        double y = baseline(rows.lines(), panel.y(row), lines.size());
        for (String line : lines) {
            sketch.right(line, rows.lines(), panel.left() - BESIDE, y, Palette.INK);
            y += rows.lines().height(1);
        }
    }

    private void side(Sketch sketch, Panel panel, Side side, double left) {
        double width = width(side);
        List<String> head = side.head(width);
        double y = panel.top() - 10 - Side.HEAD.height(head.size() - 1);
        for (String line : head) {
            sketch.left(line, Side.HEAD, left, y, Palette.MUTED);
            y += Side.HEAD.height(1);
        }
        for (int row = panel.first(); row < panel.first() + panel.count(); row++) {
            cell(sketch, side, row, left, width, panel);
        }
    }

    private void cell(Sketch sketch, Side side, int row, double left, double width, Panel panel) {
        Lines cells = cells();
        int most = Math.max(1, cells.within(panel.rowHeight()));
        List<String> lines = cells.fitted(side.cells().get(row), width, most);
        double y = baseline(cells, panel.y(row), lines.size());
        for (String line : lines) {
            sketch.left(line, cells, left, y, side.colour());
            y += cells.height(1);
        }
    }

    /** Of the first of so many lines around a middle. */
    static double baseline(Lines lines, double middle, int count) {
        return middle + lines.size() * 0.35 - lines.height(count - 1) / 2;
    }
}
