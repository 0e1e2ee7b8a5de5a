package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thidua.bilingual.Language;
import vn.thidua.visual.Pact;
import vn.thidua.visual.Points;

/** What was reached as a bar towards the line of what was planned; a bar that goes far beyond is cut and says so. */
final class PactPlot implements Plot {

    private static final Lines WORDS = new Lines(Typeface.BOLD, 20);
    private static final double HEAD = 40;
    private static final double PADDING = 10;
    private static final double LEAST = 110;

    /** Where bars are cut, in percent. */
    private static final double MOST = 200;

    private final Pact body;

    PactPlot(Pact body) {
        this.body = body;
    }

    @Override
    public double wanted(double width) {
        return Layout.wanted(body.rows().size(), HEAD);
    }

    @Override
    public int omitted() {
        return Layout.omitted(body.rows().size());
    }

    @Override
    public void draw(Sketch sketch, Rectangle2D area) {
        boolean summed = body.rows().stream().anyMatch(row -> row.targets() > 1);
        List<Side> sides = List.of(
                new Side(
                        say(summed ? "Số chỉ tiêu đạt" : "Thực hiện / kế hoạch"),
                        column(Pact.Row::told),
                        220,
                        Palette.INK),
                new Side("", column(row -> verdict(row)), 110, Palette.INK));
        Layout layout = new Layout(column(row -> row.label().text()), sides, area, HEAD);
        for (Panel panel : layout.panels(scale(layout))) {
            double tick = panel.scale().tick(panel.field().getWidth());
            RowPlot.draw(
                    sketch,
                    panel,
                    Axes.of(panel.scale(), tick, percents()),
                    row -> bar(sketch, panel, layout.figures(), row));
            target(sketch, panel, say(summed ? "Tất cả" : "Kế hoạch"));
            layout.write(sketch, panel);
        }
    }

    private static String verdict(Pact.Row row) {
        if (row.targets() > 1) {
            return say(row.whole() ? "đủ" : "chưa đủ");
        }
        return say(row.whole() ? "đạt" : "chưa đạt");
    }

    static DecimalFormat percents() {
        DecimalFormat format = Points.format(0);
        String sign = Language.isEnglish() ? "%" : " %";
        format.setPositiveSuffix(sign);
        format.setNegativeSuffix(sign);
        return format;
    }

    private List<String> column(Function<Pact.Row, String> cell) {
        return body.rows().stream().map(cell).toList();
    }

    /** Figures stand beyond the bars. */
    private Scale scale(Layout layout) {
        List<BigDecimal> ends = new ArrayList<>(List.of(BigDecimal.valueOf(LEAST)));
        double widest = 0;
        for (Pact.Row row : body.rows()) {
            if (row.percent() != null) {
                ends.add(row.percent().min(BigDecimal.valueOf(MOST)));
            }
            widest = Math.max(widest, layout.figures().width(row.figure()));
        }
        return Scale.fromZero(ends, (widest + 3 * PADDING) / (layout.field() - widest - 3 * PADDING));
    }

    private static void target(Sketch sketch, Panel panel, String words) {
        double x = panel.x(100);
        sketch.rule(x, panel.top() - 8, x, panel.bottom(), 4f, Palette.INK);
        sketch.centred(words, WORDS, x, panel.top() - 14, Palette.INK);
    }

    private void bar(Sketch sketch, Panel panel, Lines figures, int index) {
        Pact.Row row = body.rows().get(index);
        BigDecimal percent = row.percent();
        if (percent == null) {
            return;
        }
        boolean cut = percent.doubleValue() > MOST;
        double zero = panel.x(0);
        double end = panel.x(cut ? MOST : percent.doubleValue());
        double thickness = panel.thickness() * 0.7;
        double top = panel.y(index) - thickness / 2;
        Color colour = row.whole() ? Palette.BAR : Palette.THRESHOLD;
        sketch.box(
                Math.min(zero, end),
                top,
                Math.max(1, Math.abs(end - zero)),
                thickness,
                colour,
                Pact.datum(row, percent));
        if (cut) {
            for (double x = end - 34; x < end - 16; x += 10) {
                sketch.rule(x - 6, top + thickness + 3, x + 6, top - 3, 4f, Palette.PAPER);
            }
        }
        double left = besideTarget(panel, Math.max(zero, end) + PADDING, figures.width(row.figure()));
        sketch.left(row.figure(), figures, left, Layout.baseline(figures, panel.y(index), 1), Palette.INK);
    }

    /** Where so much can be written without being crossed out by the line of what was planned. */
    private static double besideTarget(Panel panel, double left, double width) {
        double target = panel.x(100);
        return left + width > target - PADDING / 2 && left < target + PADDING ? target + PADDING : left;
    }
}
