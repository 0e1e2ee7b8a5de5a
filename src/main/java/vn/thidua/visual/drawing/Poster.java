package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.visual.Chart;

/** A chart on its page: message and stamps above, the plot, the notes below. */
final class Poster {

    static final int WIDTH = 1920;
    /** Of a page of slides; pictures of few rows are lower. */
    static final int TALL = 1080;

    private static final int MARGIN = 56;
    private static final double INNER = WIDTH - 2.0 * MARGIN;
    private static final Lines SUBTITLE = new Lines(Typeface.REGULAR, 28);
    private static final Lines STAMP = new Lines(Typeface.BOLD, 26);
    private static final Lines INSTEAD = new Lines(Typeface.REGULAR, 36);
    private static final Lines NOTES = new Lines(Typeface.REGULAR, 20);
    private static final Lines MANY_NOTES = new Lines(Typeface.REGULAR, Typeface.SMALLEST);

    /** More lines of notes than this are written smaller. */
    private static final int MANY = 4;

    /** What stands in place of a plot. */
    private static final double MESSAGE = 240;

    private static final double TOP = 40;
    private static final double ABOVE_SUBTITLE = 14;
    private static final double ABOVE_PLOT = 18;
    private static final double BELOW_PLOT = 14;

    private final Chart chart;
    private final Plot plot;
    private final Lines title;
    private final List<String> titleLines;
    private final List<String> subtitleLines;
    private final Lines notes;
    private final List<String> noteLines;

    private Poster(Chart chart) {
        this.chart = chart;
        this.plot = Plots.of(chart);
        this.title = title(chart.title());
        this.titleLines = title.balanced(chart.title(), INNER);
        this.subtitleLines = SUBTITLE.balanced(chart.heading().subtitle(), INNER - widthOfStamps() - 24);
        this.notes = noteLines(NOTES).size() > MANY ? MANY_NOTES : NOTES;
        this.noteLines = noteLines(notes);
    }

    static Drawing draw(Chart chart) {
        Poster poster = new Poster(chart);
        int height = poster.height();
        Sketch sketch = new Sketch();
        sketch.box(0, 0, WIDTH, height, Palette.PAPER, null);
        poster.draw(sketch, height);
        return sketch.drawing(WIDTH, height);
    }

    /** As tall as its rows need, at most {@link #TALL}. */
    private int height() {
        double wanted = empty() ? MESSAGE : plot.wanted(INNER);
        return (int) Math.min(TALL, Math.ceil(headHeight() + wanted + footHeight()));
    }

    private boolean empty() {
        return chart.body().data().isEmpty();
    }

    private void draw(Sketch sketch, int height) {
        head(sketch);
        foot(sketch, height);
        double top = headHeight();
        double bottom = height - footHeight();
        if (empty()) {
            instead(sketch, (top + bottom) / 2);
        } else {
            plot.draw(sketch, new Rectangle2D.Double(MARGIN, top, INNER, bottom - top));
        }
    }

    /** As large as lets the title stand in one line, within reason. */
    private static Lines title(String text) {
        for (float size = 46; size > 38; size--) {
            Lines lines = new Lines(Typeface.BOLD, size);
            if (lines.width(text) <= INNER) {
                return lines;
            }
        }
        return new Lines(Typeface.BOLD, 38);
    }

    private double headHeight() {
        return TOP
                + title.height(titleLines.size())
                + ABOVE_SUBTITLE
                + SUBTITLE.height(subtitleLines.size())
                + ABOVE_PLOT;
    }

    private void head(Sketch sketch) {
        double y = TOP;
        for (String line : titleLines) {
            sketch.left(line, title, MARGIN, y + title.size(), Palette.INK);
            y += title.height(1);
        }
        y += ABOVE_SUBTITLE;
        stamps(sketch, y);
        for (String line : subtitleLines) {
            sketch.left(line, SUBTITLE, MARGIN, y + SUBTITLE.size(), Palette.MUTED);
            y += SUBTITLE.height(1);
        }
    }

    private double widthOfStamps() {
        return chart.heading().stamps().stream()
                .mapToDouble(stamp -> STAMP.width(stamp) + 46)
                .sum();
    }

    /** The gravest at the edge. */
    private void stamps(Sketch sketch, double top) {
        double right = WIDTH - MARGIN;
        boolean gravest = chart.heading().illustrative();
        for (String stamp : chart.heading().stamps()) {
            double width = STAMP.width(stamp) + 32;
            Color colour = gravest ? Palette.ILLUSTRATIVE : Palette.PROVISIONAL;
            gravest = false;
            sketch.box(right - width, top - 6, width, 44, colour, null);
            sketch.left(stamp, STAMP, right - width + 16, top + 25, Palette.PAPER);
            right -= width + 14;
        }
    }

    private List<String> noteLines(Lines lines) {
        List<String> wrapped = new ArrayList<>();
        List<String> all = new ArrayList<>(chart.notes()
                .subList(
                        empty() ? Math.min(1, chart.notes().size()) : 0,
                        chart.notes().size()));
        if (!empty() && plot.truncated()) {
            all.add(say("Trục không bắt đầu từ 0."));
        }
        if (plot.omitted() > 0) {
            all.add(say("Còn {0} hàng không đủ chỗ vẽ, ở bảng kết quả.", plot.omitted()));
        }
        all.add(chart.source());
        all.forEach(note -> wrapped.addAll(lines.wrap(note, INNER)));
        return wrapped;
    }

    private double footHeight() {
        return BELOW_PLOT + notes.height(noteLines.size()) + 24;
    }

    private void foot(Sketch sketch, int height) {
        double y = height - footHeight() + BELOW_PLOT;
        for (String line : noteLines) {
            sketch.left(line, notes, MARGIN, y + notes.size(), Palette.MUTED);
            y += notes.height(1);
        }
    }

    private void instead(Sketch sketch, double middle) {
        String text = chart.notes().isEmpty() ? "" : chart.notes().get(0);
        List<String> lines = INSTEAD.balanced(text, INNER - 240);
        double y = Layout.baseline(INSTEAD, middle, lines.size());
        for (String line : lines) {
            sketch.centred(line, INSTEAD, WIDTH / 2.0, y, Palette.MUTED);
            y += INSTEAD.height(1);
        }
    }
}
