package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.visual.Blocs;
import vn.thidua.visual.Datum;

/** A ring an agency, the best one filled, and a bar across at the median. */
final class BlocsPlot implements Plot {

    private static final double RADIUS = 11;
    private static final BasicStroke RING = new BasicStroke(3f);

    private final Blocs body;

    BlocsPlot(Blocs body) {
        this.body = body;
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
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(
                say("Trung vị"), body.rows().stream().map(Blocs.Row::figure).toList(), 110, Palette.INK));
        if (Layout.halves(labels.size()) == 1) {
            sides.add(new Side(
                    say("Cao nhất##of agencies"),
                    body.rows().stream().map(BlocsPlot::first).toList(),
                    330,
                    Palette.INK));
        }
        Layout layout = new Layout(labels, sides, area, 0);
        for (Panel panel : layout.panels(scale())) {
            double tick = panel.scale().tick(panel.field().getWidth());
            RowPlot.draw(
                    sketch,
                    panel,
                    Axes.of(panel.scale(), Math.max(1, tick), PactPlot.percents()),
                    row -> bloc(sketch, panel, row));
            layout.write(sketch, panel);
        }
    }

    private Scale scale() {
        return Scale.around(body.rows().stream()
                .flatMap(row -> row.dots().stream())
                .map(Blocs.Dot::percent)
                .toList());
    }

    @Override
    public boolean truncated() {
        return scale().truncated();
    }

    private static String first(Blocs.Row row) {
        Blocs.Dot first = row.dots().get(0);
        long same = row.dots().stream()
                .filter(dot -> dot.percent().compareTo(first.percent()) == 0)
                .count();
        return (same > 1 ? say("{0} đơn vị", same) : first.agency()) + " " + first.figure();
    }

    private void bloc(Sketch sketch, Panel panel, int index) {
        Blocs.Row row = body.rows().get(index);
        double y = panel.y(index);
        double radius = Math.min(RADIUS, panel.rowHeight() * 0.3);
        double median = panel.x(row.median());
        double half = Math.min(34, panel.rowHeight() * 0.42);
        sketch.box(
                median - 2.5,
                y - half,
                5,
                2 * half,
                Palette.THRESHOLD,
                Datum.of(row.label(), say(Blocs.MEDIAN), row.median()));
        for (Blocs.Dot dot : row.dots()) {
            boolean best = dot.percent().compareTo(row.dots().get(0).percent()) == 0;
            Ellipse2D circle =
                    new Ellipse2D.Double(panel.x(dot.percent()) - radius, y - radius, 2 * radius, 2 * radius);
            sketch.area(best ? circle : RING.createStrokedShape(circle), Palette.LEADER, Blocs.datum(row, dot));
        }
    }
}
