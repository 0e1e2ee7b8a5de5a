package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.HeatMap;

/** A table of cells, the darker the more was lost, each with its figure; sums to the right and below. */
final class HeatMapPlot implements Plot {

    private static final Lines WORDS = new Lines(Typeface.REGULAR, Typeface.SMALLEST);
    private static final Lines STRONG = new Lines(Typeface.BOLD, Typeface.SMALLEST);
    private static final double TALLEST_ROW = 76;
    private static final int HEADING_LINES = 2;
    private static final int NAME_LINES = 4;
    private static final double GAP = 8;
    private static final double LARGEST = 26;

    private final HeatMap body;
    private final List<HeatMap.Column> columns;
    private final boolean summed;
    private final double most;

    HeatMapPlot(HeatMap body) {
        this.body = body;
        this.columns = body.columns();
        this.summed = body.rows().size() > 1 && Layout.halves(body.rows().size()) == 1;
        this.most = body.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(HeatMap.Cell::lost)
                .mapToDouble(lost -> lost == null ? 0 : lost.doubleValue())
                .max()
                .orElse(0);
    }

    private boolean grouped() {
        return body.groups().size() > 1;
    }

    private static double head() {
        return STRONG.height(HEADING_LINES) + WORDS.height(NAME_LINES) + 2 * GAP;
    }

    @Override
    public double wanted(double width) {
        return head() + TALLEST_ROW * labels().size() / Layout.halves(labels().size()) + Axes.HEIGHT;
    }

    @Override
    public int omitted() {
        return Layout.omitted(body.rows().size());
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        body.rows().forEach(row -> labels.add(row.label().text()));
        if (summed) {
            labels.add(say("Cả khối"));
        }
        return labels;
    }

    private Side totals() {
        List<String> totals = new ArrayList<>();
        body.rows().forEach(row -> totals.add(row.total()));
        if (summed) {
            totals.add("");
        }
        return new Side(say("Tổng điểm mất"), totals, 90, Palette.INK);
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        Layout high = new Layout(labels(), List.of(totals()), area, head(), Layout.NARROW);
        double cell = high.field() / columns.size();
        boolean named = columns.stream().allMatch(column -> fits(column.name(), cell - GAP, NAME_LINES));
        Layout layout = high.withHead(headings(cell) + names(cell, named) + GAP);
        for (Panel panel : layout.panels(Scale.columns(columns.size()))) {
            RowPlot.draw(sketch, panel, Axes.bare(panel.scale()), row -> row(sketch, panel, row));
            heads(sketch, panel, layout.head(), named);
            layout.write(sketch, panel);
        }
    }

    private double headings(double cell) {
        int lines = 0;
        for (HeatMap.Group group : body.groups()) {
            lines = Math.max(lines, heading(group, cell).size());
        }
        return STRONG.height(lines) + (lines == 0 ? 0 : GAP);
    }

    /** In the width of its columns; only its code where the whole does not fit, and nothing where that does not. */
    private static List<String> heading(HeatMap.Group group, double cell) {
        double width = cell * group.columns().size() - GAP;
        if (group.heading().isEmpty()) {
            return List.of();
        }
        if (fits(STRONG, group.heading(), width, HEADING_LINES)) {
            return STRONG.wrap(group.heading(), width);
        }
        String code = group.heading().substring(0, group.heading().indexOf(' '));
        return STRONG.width(code) <= width ? List.of(code) : List.of();
    }

    private static boolean fits(String text, double width, int most) {
        return fits(WORDS, text, width, most);
    }

    private static boolean fits(Lines lines, String text, double width, int most) {
        List<String> wrapped = lines.wrap(text, width);
        return wrapped.size() <= most && lines.widest(wrapped) <= width;
    }

    private double names(double cell, boolean named) {
        int lines = columns.stream()
                .mapToInt(
                        column -> named ? WORDS.wrap(column.name(), cell - GAP).size() : 1)
                .max()
                .orElse(1);
        return WORDS.height(lines);
    }

    private void heads(Sketch sketch, Panel panel, double head, boolean named) {
        double cell = panel.field().getWidth() / columns.size();
        int column = 0;
        for (HeatMap.Group group : body.groups()) {
            double left = panel.x(column);
            double top = panel.top() - head;
            double y = top + STRONG.size();
            for (String line : heading(group, cell)) {
                sketch.left(line, STRONG, left + GAP / 2, y, Palette.INK);
                y += STRONG.height(1);
            }
            if (grouped()) {
                sketch.rule(left, top, left, panel.bottom(), 2f, Palette.MUTED);
            }
            for (HeatMap.Column one : group.columns()) {
                name(sketch, panel, one, column++, named, cell);
            }
        }
    }

    /** Above the first row. */
    private static void name(Sketch sketch, Panel panel, HeatMap.Column column, int index, boolean named, double cell) {
        List<String> lines = named ? WORDS.wrap(column.name(), cell - GAP) : List.of(column.code());
        double y = panel.top() - 9 - WORDS.height(lines.size() - 1);
        for (String line : lines) {
            sketch.centred(line, WORDS, panel.x(index + 0.5), y, Palette.MUTED);
            y += WORDS.height(1);
        }
    }

    private void row(Sketch sketch, Panel panel, int index) {
        for (int column = 0; column < columns.size(); column++) {
            if (index == body.rows().size()) {
                write(sketch, panel, index, column, columns.get(column).total(), Typeface.BOLD, Palette.INK);
            } else {
                cell(sketch, panel, index, column);
            }
        }
        if (index == body.rows().size()) {
            double y = panel.y(index) - panel.rowHeight() / 2;
            sketch.rule(panel.left(), y, panel.right(), y, 2f, Palette.MUTED);
        }
    }

    private void cell(Sketch sketch, Panel panel, int index, int column) {
        HeatMap.Row row = body.rows().get(index);
        HeatMap.Cell cell = row.cells().get(column);
        Color colour = colour(cell.lost());
        sketch.box(
                panel.x(column) + 1,
                panel.y(index) - panel.rowHeight() / 2 + 1,
                panel.x(1) - panel.x(0) - 2,
                panel.rowHeight() - 2,
                colour,
                body.datum(row, column));
        boolean gained = cell.lost() != null && cell.lost().signum() < 0;
        write(
                sketch,
                panel,
                index,
                column,
                cell.figure(),
                Typeface.REGULAR,
                gained ? Palette.LEADER : Palette.textOn(colour));
    }

    private Color colour(@Nullable BigDecimal lost) {
        return lost == null || lost.signum() <= 0 ? Palette.BAND : Palette.shade(lost.doubleValue() / most);
    }

    private void write(Sketch sketch, Panel panel, int row, int column, String figure, Typeface face, Color colour) {
        if (!figure.isEmpty()) {
            Lines lines = new Lines(face, size(panel));
            sketch.centred(figure, lines, panel.x(column + 0.5), Layout.baseline(lines, panel.y(row), 1), colour);
        }
    }

    /** As large as all figures fit into their cells. */
    private float size(Panel panel) {
        double widest = Stream.concat(
                        body.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(HeatMap.Cell::figure),
                        columns.stream().map(HeatMap.Column::total))
                .mapToDouble(STRONG::width)
                .max()
                .orElse(1);
        double cell = panel.x(1) - panel.x(0) - GAP;
        double most = Math.min(LARGEST, Math.min(panel.rowHeight() * 0.5, STRONG.size() * cell / widest));
        return (float) Math.max(Typeface.SMALLEST, Math.floor(most));
    }
}
