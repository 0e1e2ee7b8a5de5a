package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.visual.Points;
import vn.thidua.visual.Sections;

/** Sections stacked in a row, each with its figure where it fits; what is missing of the maximum stays hollow. */
final class SectionsPlot implements Plot {

    private static final double HEAD = 32;
    private static final double PADDING = 10;
    private static final BasicStroke THIN = new BasicStroke(1.5f);
    private static final Lines SMALL = new Lines(Typeface.REGULAR, Typeface.SMALLEST);

    private final Sections body;
    private final Points points;

    SectionsPlot(Sections body, Points points) {
        this.body = body;
        this.points = points;
    }

    @Override
    public double wanted(double width) {
        return Legend.height(legend(), width) + Layout.wanted(body.rows().size(), HEAD);
    }

    @Override
    public int omitted() {
        return Layout.omitted(body.rows().size());
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        double top = Legend.draw(sketch, legend(), area.getX(), area.getY(), area.getWidth());
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top);
        List<String> labels =
                body.rows().stream().map(row -> row.label().text()).toList();
        Layout layout = new Layout(labels, List.of(), rest, HEAD);
        for (Panel panel : layout.panels(scale(layout))) {
            RowPlot.draw(sketch, panel, Axes.points(panel), row -> stack(sketch, panel, layout.figures(), row));
            maximum(sketch, panel);
            layout.write(sketch, panel);
        }
    }

    /** The totals stand beyond the bars. */
    private Scale scale(Layout layout) {
        List<BigDecimal> ends = new ArrayList<>(List.of(body.max()));
        double widest = 0;
        for (Sections.Row row : body.rows()) {
            ends.add(gains(row));
            ends.add(losses(row));
            widest = Math.max(widest, layout.figures().width(row.figure()));
        }
        return Scale.fromZero(ends, (widest + 2 * PADDING) / (layout.field() - widest - 2 * PADDING));
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int part = 0; part < body.parts().size(); part++) {
            Color colour = Palette.section(part);
            entries.add(new Legend.Entry(
                    body.parts().get(part).name(), (sketch, x, y) -> sketch.box(x - 11, y - 11, 22, 22, colour, null)));
        }
        if (body.rows().stream().anyMatch(row -> row.sum().compareTo(body.max()) < 0)) {
            entries.add(new Legend.Entry(
                    say("Còn thiếu so với tối đa"),
                    (sketch, x, y) ->
                            sketch.line(new Rectangle2D.Double(x - 10, y - 10, 20, 20), THIN, Palette.CONNECTOR)));
        }
        return entries;
    }

    private static BigDecimal gains(Sections.Row row) {
        return row.values().stream().map(value -> value.max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal losses(Sections.Row row) {
        return row.sum().subtract(gains(row));
    }

    private void maximum(Sketch sketch, Panel panel) {
        double x = panel.x(body.max());
        sketch.rule(x, panel.top() - 8, x, panel.bottom(), 2f, Palette.MUTED);
        sketch.centred(say("Tối đa {0}", Points.plain(body.max())), SMALL, x, panel.top() - 14, Palette.MUTED);
    }

    private void stack(Sketch sketch, Panel panel, Lines figures, int index) {
        Sections.Row row = body.rows().get(index);
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (int part = 0; part < row.values().size(); part++) {
            BigDecimal value = row.values().get(part);
            part(sketch, panel, index, part, value.signum() < 0 ? lost : gained);
            gained = gained.add(value.max(BigDecimal.ZERO));
            lost = lost.add(value.min(BigDecimal.ZERO));
        }
        double end = panel.x(gained);
        if (gained.compareTo(body.max()) < 0) {
            double top = panel.y(index) - panel.thickness() / 2;
            sketch.line(
                    new Rectangle2D.Double(end, top + 1, panel.x(body.max()) - end, panel.thickness() - 2),
                    THIN,
                    Palette.CONNECTOR);
        }
        double y = Layout.baseline(figures, panel.y(index), 1);
        sketch.left(row.figure(), figures, Math.max(end, panel.x(body.max())) + PADDING, y, Palette.INK);
    }

    /** A hair of paper parts neighbours. */
    private void part(Sketch sketch, Panel panel, int index, int part, BigDecimal start) {
        Sections.Row row = body.rows().get(index);
        BigDecimal value = row.values().get(part);
        double from = Math.min(panel.x(start), panel.x(start.add(value)));
        double width = panel.length(value);
        if (value.signum() == 0) {
            return;
        }
        Color colour = Palette.section(part);
        double top = panel.y(index) - panel.thickness() / 2;
        sketch.box(from, top, Math.max(width - 2, 1), panel.thickness(), colour, body.datum(row, part));
        Lines figures = figures(panel);
        String figure = points.of(value);
        if (width - 2 > figures.width(figure) + 8) {
            double y = Layout.baseline(figures, panel.y(index), 1);
            sketch.centred(figure, figures, from + width / 2 - 1, y, Palette.textOn(colour));
        }
    }

    private static Lines figures(Panel panel) {
        float size = (float) Math.floor(panel.thickness() * 0.55);
        return new Lines(Typeface.REGULAR, Math.max(Typeface.SMALLEST, Math.min(24, size)));
    }
}
