package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import vn.thidua.visual.Datum;
import vn.thidua.visual.Points;
import vn.thidua.visual.Ranges;

/** A stroke from the best to the worst rank, a disc at the published one, and the same in words. */
final class RangesPlot implements Plot {

    private static final double LARGEST = 17;

    /** Of paper around the disc, which would not stand out from the stroke. */
    private static final double HALO = 4;

    private final Ranges body;
    private final List<Datum> data;

    RangesPlot(Ranges body) {
        this.body = body;
        this.data = body.data();
    }

    @Override
    public double wanted(double width) {
        return Layout.wanted(body.rows().size(), 0);
    }

    @Override
    public int omitted() {
        return Layout.omitted(body.rows().size());
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        List<String> labels =
                body.rows().stream().map(row -> row.label().text()).toList();
        Side words = new Side(
                say("Mức chắc chắn"),
                body.rows().stream().map(Ranges.Row::words).toList(),
                230,
                Palette.INK);
        Layout layout = new Layout(labels, List.of(words), area, 0);
        int last = body.rows().stream().mapToInt(Ranges.Row::worst).max().orElse(1);
        for (Panel panel : layout.panels(Scale.ranks(last))) {
            double tick = Math.max(1, panel.scale().tick(panel.field().getWidth() * 2));
            RowPlot.draw(
                    sketch, panel, Axes.of(panel.scale(), tick, Points.format(0)), row -> range(sketch, panel, row));
            layout.write(sketch, panel);
        }
    }

    private void range(Sketch sketch, Panel panel, int index) {
        Ranges.Row row = body.rows().get(index);
        double radius = Math.min(LARGEST, panel.rowHeight() * 0.32);
        double y = panel.y(index);
        double half = radius * 0.55;
        double left = panel.x(row.best());
        double right = panel.x(row.worst());
        // The ends first: each is a number of its own.
        sketch.area(disc(left, y, half), Palette.BAR, data.get(3 * index));
        sketch.area(disc(right, y, half), Palette.BAR, data.get(3 * index + 2));
        sketch.area(
                new RoundRectangle2D.Double(
                        left - half, y - half, right - left + 2 * half, 2 * half, 2 * half, 2 * half),
                Palette.BAR,
                null);
        sketch.area(disc(panel.x(row.rank()), y, radius + HALO), Palette.PAPER, null);
        sketch.area(disc(panel.x(row.rank()), y, radius), Palette.LEADER, data.get(3 * index + 1));
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
