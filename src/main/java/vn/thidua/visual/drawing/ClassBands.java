package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Points;
import vn.thidua.visual.Ranking;

/** The classes behind the bars: every other one shaded, each named at its head where the name fits. */
final class ClassBands {

    private static final Lines NAME = new Lines(Typeface.REGULAR, Typeface.SMALLEST);
    private static final Lines LIMIT = new Lines(Typeface.BOLD, Typeface.SMALLEST);
    private static final int NAME_LINES = 3;
    private static final double PADDING = 8;
    private static final double BELOW = 12;

    /** The most that the heads take above the rows. */
    static final double HEAD = LIMIT.height(1 + NAME_LINES) + BELOW;

    private static final BasicStroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 6}, 0);

    private final List<Band> bands = new ArrayList<>();

    /**
     * One class on a field.
     *
     * @param left in pixels from the field's left edge
     */
    private record Band(double left, double right, List<String> words) {}

    /** @param width of the field */
    ClassBands(List<Ranking.Band> classes, Scale scale, double width) {
        double right = width;
        BigDecimal above = null;
        for (Ranking.Band band : classes) {
            BigDecimal from = band.from();
            double left = from == null ? 0 : Math.max(0, scale.share(from.doubleValue()) * width);
            bands.add(new Band(left, right, words(band.label(), from, above, right - left - 2 * PADDING)));
            right = left;
            above = from;
        }
    }

    /** What the heads take above the rows. */
    double head() {
        int lines = bands.stream().mapToInt(band -> band.words().size()).max().orElse(0);
        return lines == 0 ? 0 : LIMIT.height(lines) + BELOW;
    }

    /** "từ 80" and the name, without the name where it does not fit, and nothing where that does not. */
    private static List<String> words(
            String name, @Nullable BigDecimal from, @Nullable BigDecimal above, double width) {
        String limit = "";
        if (from != null) {
            limit = say("từ {0}", Points.plain(from));
        } else if (above != null) {
            limit = say("dưới {0}", Points.plain(above));
        }
        if (LIMIT.width(limit) > width) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(limit));
        List<String> wrapped = NAME.balanced(name, width);
        if (wrapped.size() <= NAME_LINES && NAME.widest(wrapped) <= width) {
            lines.addAll(wrapped);
        }
        return lines;
    }

    void draw(Sketch sketch, Panel panel) {
        double top = panel.top() - head();
        for (int index = 0; index < bands.size(); index++) {
            Band band = bands.get(index);
            double left = panel.left() + band.left();
            if (index % 2 == 0) {
                sketch.box(left, top, band.right() - band.left(), panel.bottom() - top, Palette.BAND, null);
            }
            if (band.left() > 0) {
                sketch.line(new Line2D.Double(left, top, left, panel.bottom()), DASHED, Palette.THRESHOLD);
            }
            head(sketch, band, left + PADDING, top + LIMIT.size() + 4);
        }
    }

    private static void head(Sketch sketch, Band band, double left, double top) {
        for (int line = 0; line < band.words().size(); line++) {
            sketch.left(
                    band.words().get(line),
                    line == 0 ? LIMIT : NAME,
                    left,
                    top + NAME.height(line),
                    line == 0 ? Palette.THRESHOLD : Palette.MUTED);
        }
    }
}
