package vn.thidua.visual.drawing;

import static vn.thidua.bilingual.Speech.say;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.visual.Timeline;

/**
 * A row an agency in the order of receipt, so that the stairs from dot to dot tell how many had come by when. A disc came on
 * time, a diamond late; a ring is an older version, a cross a refused one.
 */
final class TimelinePlot implements Plot {

    private static final Lines WORDS = new Lines(Typeface.BOLD, 20);
    private static final double HEAD = 40;
    private static final double LARGEST = 14;
    private static final BasicStroke STAIRS = new BasicStroke(3f);
    private static final BasicStroke RING = new BasicStroke(3f);
    private static final BasicStroke CROSS = new BasicStroke(4f);
    private static final BasicStroke DEADLINE = new BasicStroke(3f);

    private static final BasicStroke EXTENDED =
            new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 5}, 0);

    /** Share of the whole time that stays free at either end. */
    private static final double MARGIN = 0.05;

    private final Timeline body;

    TimelinePlot(Timeline body) {
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
        List<String> labels =
                body.rows().stream().map(row -> row.label().text()).toList();
        Side verdicts =
                new Side("", body.rows().stream().map(Timeline.Row::verdict).toList(), 190, Palette.INK);
        Layout layout = new Layout(labels, List.of(verdicts), area, HEAD);
        for (Panel panel : layout.panels(scale())) {
            deadline(sketch, panel);
            stairs(sketch, panel);
            RowPlot.draw(
                    sketch,
                    panel,
                    Axes.days(panel, body.due().getZone()),
                    row -> versions(sketch, panel, body.rows().get(row), panel.y(row)));
            layout.write(sketch, panel);
        }
    }

    /** In milliseconds. */
    private Scale scale() {
        List<ZonedDateTime> moments = new ArrayList<>(List.of(body.due()));
        for (Timeline.Row row : body.rows()) {
            row.others().forEach(other -> moments.add(other.received()));
            add(moments, row.received());
            add(moments, row.extended());
        }
        double first = moments.stream().mapToDouble(TimelinePlot::at).min().orElseThrow();
        double last = moments.stream().mapToDouble(TimelinePlot::at).max().orElseThrow();
        double margin = Math.max((last - first) * MARGIN, Duration.ofDays(1).toMillis());
        return Scale.time(first - margin, last + margin);
    }

    private static void add(List<ZonedDateTime> moments, @Nullable ZonedDateTime moment) {
        if (moment != null) {
            moments.add(moment);
        }
    }

    private static double at(ZonedDateTime moment) {
        return moment.toInstant().toEpochMilli();
    }

    /** All that is late lies on shaded ground. */
    private void deadline(Sketch sketch, Panel panel) {
        double x = panel.x(at(body.due()));
        sketch.box(
                x,
                panel.top() - HEAD + 4,
                panel.right() - x,
                panel.bottom() - panel.top() + HEAD - 4,
                Palette.BAND,
                null);
        sketch.line(new Line2D.Double(x, panel.top() - HEAD + 4, x, panel.bottom()), DEADLINE, Palette.THRESHOLD);
        String words = say("Hạn nộp {0}", Speech.moment(body.due(), "HH:mm, dd/MM/yyyy"));
        double y = panel.top() - 14;
        if (x + 10 + WORDS.width(words) <= panel.right()) {
            sketch.left(words, WORDS, x + 10, y, Palette.THRESHOLD);
        } else {
            sketch.right(words, WORDS, x - 10, y, Palette.THRESHOLD);
        }
    }

    private void stairs(Sketch sketch, Panel panel) {
        Path2D.Double stairs = new Path2D.Double();
        for (int row = panel.first(); row < panel.first() + panel.count(); row++) {
            ZonedDateTime received = body.rows().get(row).received();
            if (received == null) {
                break;
            }
            double x = panel.x(at(received));
            if (stairs.getCurrentPoint() == null) {
                stairs.moveTo(panel.left(), panel.y(row));
            } else {
                stairs.lineTo(stairs.getCurrentPoint().getX(), panel.y(row));
            }
            stairs.lineTo(x, panel.y(row));
        }
        if (stairs.getCurrentPoint() != null) {
            sketch.line(stairs, STAIRS, Palette.CONNECTOR);
        }
    }

    private void versions(Sketch sketch, Panel panel, Timeline.Row row, double y) {
        double radius = Math.min(LARGEST, panel.rowHeight() * 0.32);
        extension(sketch, panel, row, y);
        for (int index = 0; index < row.others().size(); index++) {
            Timeline.Other other = row.others().get(index);
            Shape sign = other.refused()
                    ? cross(panel.x(at(other.received())), y, radius * 0.7)
                    : RING.createStrokedShape(disc(panel.x(at(other.received())), y, radius * 0.75));
            sketch.area(
                    sign, other.refused() ? Palette.ILLUSTRATIVE : Palette.MUTED, Timeline.moment(row, other, index));
        }
        ZonedDateTime received = row.received();
        if (received != null) {
            double x = panel.x(at(received));
            sketch.area(
                    row.late() ? diamond(x, y, radius * 1.15) : disc(x, y, radius),
                    row.late() ? Palette.THRESHOLD : Palette.LEADER,
                    Timeline.received(row, received));
        }
    }

    private void extension(Sketch sketch, Panel panel, Timeline.Row row, double y) {
        ZonedDateTime extended = row.extended();
        if (extended != null) {
            double x = panel.x(at(extended));
            double half = panel.rowHeight() * 0.4;
            sketch.line(new Line2D.Double(panel.x(at(body.due())), y + half, x, y + half), EXTENDED, Palette.THRESHOLD);
            sketch.line(new Line2D.Double(x, y - half, x, y + half), DEADLINE, Palette.THRESHOLD);
        }
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double x, double y, double radius) {
        Path2D.Double diamond = new Path2D.Double();
        diamond.moveTo(x, y - radius);
        diamond.lineTo(x + radius, y);
        diamond.lineTo(x, y + radius);
        diamond.lineTo(x - radius, y);
        diamond.closePath();
        return diamond;
    }

    private static Shape cross(double x, double y, double radius) {
        Path2D.Double cross = new Path2D.Double();
        cross.append(new Line2D.Double(x - radius, y - radius, x + radius, y + radius), false);
        cross.append(new Line2D.Double(x - radius, y + radius, x + radius, y - radius), false);
        return CROSS.createStrokedShape(cross);
    }
}
