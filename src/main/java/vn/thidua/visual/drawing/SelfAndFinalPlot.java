package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Datum;
import vn.thidua.visual.SelfAndFinal;

/**
 * A ring for the self-score and a disc for the final score, with the way between them; the ring is larger, so that both show
 * where they coincide. The difference stands to the right.
 */
final class SelfAndFinalPlot implements Plot {

    private static final double LARGEST = 15;

    /** Of paper around the disc, which would not stand out from the ring. */
    private static final double HALO = 3.5;

    private static final BasicStroke RING = new BasicStroke(3.2f);

    private final SelfAndFinal body;

    SelfAndFinalPlot(SelfAndFinal body) {
        this.body = body;
    }

    @Override
    public double wanted(double width) {
        return Legend.height(legend(), width) + Layout.wanted(body.rows().size(), 0);
    }

    @Override
    public int omitted() {
        return Layout.omitted(body.rows().size());
    }

    private static List<Legend.Entry> legend() {
        return List.of(
                new Legend.Entry(say(SelfAndFinal.SELF), (sketch, x, y) -> ring(sketch, x, y, 10, null)),
                new Legend.Entry(say(SelfAndFinal.FINAL), (sketch, x, y) -> disc(sketch, x, y, 12, null)));
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        double top = Legend.draw(sketch, legend(), area.getX(), area.getY(), area.getWidth());
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        List<String> labels =
                body.rows().stream().map(row -> row.label().text()).toList();
        Layout layout = new Layout(labels, List.of(), rest, 0);
        for (Panel panel : layout.panels(scale())) {
            RowPlot.draw(sketch, panel, Axes.points(panel), row -> dots(sketch, panel, layout.figures(), row));
            layout.write(sketch, panel);
        }
    }

    private Scale scale() {
        return Scale.around(body.rows().stream()
                .flatMap(row -> Stream.of(row.self(), row.result()))
                .toList());
    }

    @Override
    public boolean truncated() {
        return scale().truncated();
    }

    private void dots(Sketch sketch, Panel panel, Lines figures, int index) {
        SelfAndFinal.Row row = body.rows().get(index);
        double y = panel.y(index);
        double self = panel.x(row.self());
        double result = panel.x(row.result());
        double radius = Math.min(LARGEST, panel.rowHeight() * 0.34);
        if (Math.abs(self - result) > 2 * radius) {
            sketch.rule(self + Math.signum(result - self) * radius, y, result, y, 4f, Palette.CONNECTOR);
        }
        ring(sketch, self, y, radius, body.data().get(2 * index));
        disc(sketch, result, y, radius, body.data().get(2 * index + 1));
        Lines words = row.differs() ? figures : new Lines(Typeface.REGULAR, figures.size());
        sketch.left(
                row.figure(),
                words,
                Math.max(self, result) + radius + 16,
                Layout.baseline(words, y, 1),
                row.differs() ? Palette.INK : Palette.MUTED);
    }

    private static void ring(Sketch sketch, double x, double y, double radius, @Nullable Datum datum) {
        sketch.area(RING.createStrokedShape(circle(x, y, radius)), Palette.SELF, datum);
    }

    private static void disc(Sketch sketch, double x, double y, double radius, @Nullable Datum datum) {
        sketch.area(circle(x, y, radius * 0.68 + HALO), Palette.PAPER, null);
        sketch.area(circle(x, y, radius * 0.68), Palette.FINAL, datum);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
