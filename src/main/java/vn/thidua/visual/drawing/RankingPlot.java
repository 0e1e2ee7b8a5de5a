package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thidua.visual.Ranking;

/** One bar a row before the bands of the classes; its figure inside the end or, where the bar is too short, beside it. */
final class RankingPlot implements Plot {

    /** What the axis has beyond the longest bar, as a share. */
    private static final double ROOM = 0.03;

    private static final double PADDING = 10;

    private final Ranking body;

    RankingPlot(Ranking body) {
        this.body = body;
    }

    @Override
    public double wanted(double width) {
        return Layout.wanted(body.rows().size(), ClassBands.HEAD);
    }

    @Override
    public int omitted() {
        return Layout.omitted(body.rows().size());
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        Scale scale = scale();
        Layout high = new Layout(column(row -> row.label().text()), sides(), area, ClassBands.HEAD);
        ClassBands bands = new ClassBands(body.bands(), scale, high.field());
        Layout layout = high.withHead(bands.head());
        for (Panel panel : layout.panels(scale)) {
            bands.draw(sketch, panel);
            RowPlot.draw(sketch, panel, Axes.points(panel), row -> bar(sketch, panel, figures(layout, panel), row));
            layout.write(sketch, panel);
        }
    }

    private Scale scale() {
        List<BigDecimal> values = new ArrayList<>();
        body.rows().forEach(row -> values.add(row.total()));
        for (Ranking.Band band : body.bands()) {
            if (band.from() != null) {
                values.add(band.from());
            }
        }
        return Scale.fromZero(values, ROOM);
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        if (body.rows().stream().anyMatch(row -> row.votes() != null)) {
            sides.add(new Side(
                    say("Số phiếu"), column(row -> row.votes() == null ? "" : "" + row.votes()), 110, Palette.INK));
        }
        if (body.rows().stream().anyMatch(row -> !row.ahead().isEmpty())) {
            sides.add(new Side(say("Hơn hạng sau"), column(Ranking.Row::ahead), 110, Palette.INK));
        }
        boolean lowered = body.rows().stream().anyMatch(row -> !row.lowered().isEmpty());
        if (lowered && Layout.halves(body.rows().size()) == 1) {
            sides.add(new Side(say("Xếp loại thấp hơn ngưỡng"), column(Ranking.Row::lowered), 200, Palette.THRESHOLD));
        }
        return sides;
    }

    private List<String> column(Function<Ranking.Row, String> cell) {
        return body.rows().stream().map(cell).toList();
    }

    /** No taller than the bars. */
    private static Lines figures(Layout layout, Panel panel) {
        float tallest = (float) Math.floor(panel.thickness() * 0.85);
        return new Lines(
                Typeface.BOLD,
                Math.max(Typeface.SMALLEST, Math.min(layout.figures().size(), tallest)));
    }

    private void bar(Sketch sketch, Panel panel, Lines figures, int index) {
        Ranking.Row row = body.rows().get(index);
        double zero = panel.x(0);
        double end = panel.x(row.total());
        sketch.box(
                Math.min(zero, end),
                panel.y(index) - panel.thickness() / 2,
                Math.max(Math.abs(end - zero), 1),
                panel.thickness(),
                row.leading() ? Palette.LEADER : Palette.BAR,
                body.data().get(index));
        double y = Layout.baseline(figures, panel.y(index), 1);
        if (end - zero > figures.width(row.figure()) + 3 * PADDING) {
            sketch.right(
                    row.figure(),
                    figures,
                    end - PADDING,
                    y,
                    Palette.textOn(row.leading() ? Palette.LEADER : Palette.BAR));
        } else {
            sketch.left(row.figure(), figures, Math.max(zero, end) + PADDING, y, Palette.INK);
        }
    }
}
