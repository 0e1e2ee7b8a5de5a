package vn.thidua.visual;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A chart on its page: message and stamps above, the plot, the notes below. */
final class Poster {

    static final int WIDTH = 1600;
    /** Of a page of slides; pictures of few rows are lower. */
    static final int TALL = 900;

    private static final int MARGIN = 48;
    /** Few rows do not spread over the whole page. */
    private static final int TALLEST = 140;

    /** What stands in place of a plot. */
    private static final int MESSAGE = 200;

    private static final double INNER = WIDTH - 2.0 * MARGIN;

    private final Graphics2D g2;
    private final Chart chart;
    private final int height;

    private Poster(Graphics2D g2, Chart chart, int height) {
        this.g2 = g2;
        this.chart = chart;
        this.height = height;
    }

    /** How tall the picture of a chart is: as its rows need, at most {@link #TALL}. */
    static int height(Chart chart) {
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            Poster poster = new Poster(nowhere, chart, TALL);
            double top = poster.head();
            double plot = chart.bars().isEmpty()
                    ? MESSAGE
                    : Legend.draw(nowhere, chart, MARGIN, top, INNER) - top + poster.tallestPlot();
            double foot = TALL - poster.foot();
            return (int) Math.min(TALL, Math.ceil(top + plot + foot));
        } finally {
            nowhere.dispose();
        }
    }

    static void draw(Graphics2D g2, Chart chart, int height) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setColor(Palette.PAPER);
        g2.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        new Poster(g2, chart, height).draw();
    }

    private void draw() {
        double top = head();
        double bottom = foot();
        if (!chart.bars().isEmpty()) {
            double below = Legend.draw(g2, chart, MARGIN, top, INNER);
            plot(below, Math.min(bottom, below + tallestPlot()));
        } else {
            instead((top + bottom) / 2);
        }
    }

    private int tallestPlot() {
        return 70 + chart.bars().size() * TALLEST;
    }

    /** Title, subtitle and stamps; returns where they end. */
    private double head() {
        Font title = titleFont();
        double y = write(Lines.balanced(chart.title(), title, INNER), title, Palette.INK, MARGIN - 8.0);
        double left = stamps(y + 8);
        Font subtitle = Typeface.regular(23);
        return write(Lines.balanced(chart.subtitle(), subtitle, left - MARGIN - 24), subtitle, Palette.MUTED, y + 8)
                + 14;
    }

    /** As large as lets the title stand in one line, within reason. */
    private Font titleFont() {
        for (float size = 38; size > 32; size--) {
            if (Lines.width(chart.title(), Typeface.bold(size)) <= INNER) {
                return Typeface.bold(size);
            }
        }
        return Typeface.bold(32);
    }

    /** Right to left; returns the left edge. */
    private double stamps(double top) {
        Font font = Typeface.bold(22);
        double right = WIDTH - MARGIN;
        for (String stamp : chart.stamps()) {
            double width = Lines.width(stamp, font) + 28;
            g2.setColor(stamp.startsWith("TẠM") ? Palette.PROVISIONAL : Palette.ILLUSTRATIVE);
            g2.fill(new Rectangle2D.Double(right - width, top - 2, width, 36));
            text(stamp, font, Palette.PAPER, right - width + 14, top + 24);
            right -= width + 12;
        }
        return right;
    }

    /** The notes, at the lower edge; returns where they begin. */
    private double foot() {
        Font font = Typeface.regular(noteLines(17) > 5 ? 14 : 17);
        List<String> lines = chart.notes().stream()
                .skip(chart.bars().isEmpty() ? 1 : 0)
                .flatMap(note -> Lines.wrap(note, font, INNER).stream())
                .toList();
        double top = height - 22 - lines.size() * font.getSize2D() * 1.3;
        write(lines, font, Palette.MUTED, top);
        return top - 10;
    }

    private long noteLines(float size) {
        Stream<String> notes = chart.notes().stream();
        return notes.mapToLong(
                        note -> Lines.wrap(note, Typeface.regular(size), INNER).size())
                .sum();
    }

    private void instead(double middle) {
        Font font = Typeface.regular(30);
        String text = chart.notes().isEmpty() ? "" : chart.notes().get(0);
        List<String> lines = Lines.balanced(text, font, INNER - 200);
        double y = middle - lines.size() * 20;
        for (String line : lines) {
            text(line, font, Palette.MUTED, (WIDTH - Lines.width(line, font)) / 2, y);
            y += 40;
        }
    }

    private void plot(double top, double bottom) {
        double height = bottom - top;
        Rows rows = Rows.of(chart.bars().stream().map(Bar::label).toList(), height - 70);
        CategoryPlot plot = plot(rows, INNER - rows.width() - 40, height);
        JFreeChart drawing = new JFreeChart(null, Typeface.bold(20), plot, false);
        drawing.setBackgroundPaint(null);
        drawing.setPadding(RectangleInsets.ZERO_INSETS);
        drawing.draw(g2, new Rectangle2D.Double(MARGIN, top, INNER, height));
    }

    private CategoryPlot plot(Rows rows, double pixels, double height) {
        return switch (chart.kind()) {
            case RANKING -> BarsPlot.of(chart, rows, pixels, height);
            case SECTIONS -> StackPlot.of(chart, rows, pixels, height);
            case SELF_AND_FINAL -> DotsPlot.of(chart, rows, pixels);
        };
    }

    private double write(List<String> lines, Font font, Color colour, double top) {
        double line = font.getSize2D() * (font.getSize2D() > 20 ? 1.18 : 1.3);
        double y = top;
        for (String text : lines) {
            text(text, font, colour, MARGIN, y + font.getSize2D());
            y += line;
        }
        return y;
    }

    private void text(String text, Font font, Color colour, double x, double baseline) {
        g2.setFont(font);
        g2.setColor(colour);
        g2.drawString(text, (float) x, (float) baseline);
    }
}
