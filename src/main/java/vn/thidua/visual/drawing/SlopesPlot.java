package vn.thidua.visual.drawing;

import static java.util.Comparator.comparing;
import static vn.thidua.bilingual.Speech.say;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Slopes;

/**
 * Names on both sides in the order of each year's ranks, and a line from place to place: up, down and level differ in colour, in
 * stroke and in the sign behind the name.
 */
final class SlopesPlot implements Plot {

    private static final Lines YEAR = new Lines(Typeface.BOLD, 26);
    private static final double HEAD = 52;
    private static final double TALLEST_ROW = 84;
    private static final double BESIDE = 16;
    private static final double RADIUS = 9;
    private static final double WIDEST_NAME = 540;

    /** For the rank before a name and the change behind it. */
    private static final double FIGURES = 64;

    /** Letters take this share of the height of their row. */
    private static final double FILLED = 0.8;

    /** More would not keep their letters apart. */
    private static final int MOST = 34;

    private static final BasicStroke UP = new BasicStroke(5f);
    private static final BasicStroke LEVEL = new BasicStroke(3f);

    private static final BasicStroke DOWN =
            new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {14, 6}, 0);

    private final Slopes body;
    private final List<Slopes.Row> before;
    private final List<Slopes.Row> after;

    SlopesPlot(Slopes body) {
        this.body = body;
        this.before = ranked(Slopes.Row::before);
        this.after = ranked(Slopes.Row::after);
    }

    private List<Slopes.Row> ranked(Function<Slopes.Row, @Nullable Integer> rank) {
        List<Slopes.Row> rows = new ArrayList<>(body.rows());
        rows.removeIf(row -> rank.apply(row) == null);
        rows.sort(comparing(rank::apply));
        return rows.subList(0, Math.min(MOST, rows.size()));
    }

    private int slots() {
        return Math.max(before.size(), after.size());
    }

    @Override
    public double wanted(double width) {
        return HEAD + slots() * TALLEST_ROW;
    }

    @Override
    public int omitted() {
        return (int) body.rows().stream()
                .filter(row -> !before.contains(row) && !after.contains(row))
                .count();
    }

    /** Where things stand. */
    private record Geometry(double top, double pitch, double left, double right, Lines names) {

        double y(int slot) {
            return top + (slot + 0.5) * pitch;
        }
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        double pitch = (area.getHeight() - HEAD) / slots();
        Lines names = new Lines(Typeface.REGULAR, (float)
                Math.max(Typeface.SMALLEST, Math.floor(Math.min(28, pitch * FILLED))));
        double widest = Math.min(WIDEST_NAME, widest(names));
        Geometry at = new Geometry(
                area.getY() + HEAD,
                pitch,
                area.getX() + widest + FIGURES,
                area.getMaxX() - widest - 2.4 * FIGURES,
                names);
        sketch.right(say("Năm {0}", body.then()), YEAR, at.left() - BESIDE, area.getY() + 32, Palette.MUTED);
        sketch.left(say("Năm {0}", body.now()), YEAR, at.right() + BESIDE, area.getY() + 32, Palette.MUTED);
        lines(sketch, at);
        for (int slot = 0; slot < before.size(); slot++) {
            left(sketch, at, slot);
        }
        for (int slot = 0; slot < after.size(); slot++) {
            right(sketch, at, slot);
        }
    }

    private double widest(Lines names) {
        return body.rows().stream()
                .mapToDouble(row -> names.width(row.label().marked()))
                .max()
                .orElse(0);
    }

    /** The moved ones over the others. */
    private void lines(Sketch sketch, Geometry at) {
        for (boolean moved : new boolean[] {false, true}) {
            for (int slot = 0; slot < after.size(); slot++) {
                int from = before.indexOf(after.get(slot));
                if (from >= 0 && (after.get(slot).gained() != 0) == moved) {
                    int gained = after.get(slot).gained();
                    sketch.line(
                            new Line2D.Double(at.left(), at.y(from), at.right(), at.y(slot)),
                            gained > 0 ? UP : gained < 0 ? DOWN : LEVEL,
                            colour(after.get(slot)));
                }
            }
        }
    }

    private static Color colour(Slopes.Row row) {
        return row.gained() > 0 ? Palette.LEADER : row.gained() < 0 ? Palette.THRESHOLD : Palette.CONNECTOR;
    }

    private void left(Sketch sketch, Geometry at, int slot) {
        Slopes.Row row = before.get(slot);
        Integer rank = row.before();
        if (rank == null) {
            return;
        }
        Lines ranks = new Lines(Typeface.BOLD, at.names().size());
        dot(sketch, at, at.left(), at.y(slot), row, body.then(), rank);
        sketch.right("" + rank, ranks, at.left() - BESIDE, Layout.baseline(ranks, at.y(slot), 1), Palette.INK);
        String name = at.names().fitted(row.label().name(), WIDEST_NAME, 1).get(0);
        sketch.right(name, at.names(), at.left() - FIGURES, Layout.baseline(ranks, at.y(slot), 1), Palette.INK);
    }

    private void right(Sketch sketch, Geometry at, int slot) {
        Slopes.Row row = after.get(slot);
        Integer rank = row.after();
        if (rank == null) {
            return;
        }
        Lines ranks = new Lines(Typeface.BOLD, at.names().size());
        double y = Layout.baseline(ranks, at.y(slot), 1);
        dot(sketch, at, at.right(), at.y(slot), row, body.now(), rank);
        sketch.left("" + rank, ranks, at.right() + BESIDE, y, Palette.INK);
        String name = at.names().fitted(row.label().marked(), WIDEST_NAME, 1).get(0);
        sketch.left(name, at.names(), at.right() + FIGURES, y, Palette.INK);
        double behind = at.right() + FIGURES + at.names().width(name) + BESIDE;
        sketch.left(change(row), ranks, behind, y, row.gained() == 0 ? Palette.MUTED : colour(row));
    }

    private static String change(Slopes.Row row) {
        int gained = row.gained();
        return gained > 0 ? "▲ " + gained : gained < 0 ? "▼ " + -gained : "";
    }

    private static void dot(Sketch sketch, Geometry at, double x, double y, Slopes.Row row, int year, int rank) {
        double radius = Math.min(RADIUS, at.pitch() * 0.3);
        sketch.area(
                new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
                Palette.MUTED,
                Slopes.datum(row, year, rank));
    }
}
