package vn.thidua.visual.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Datum;

/**
 * Writes a drawing as SVG that looks the same anywhere: letters are outlines, each defined once a face and used where it
 * stands. Marks carry the numbers that they show.
 */
final class Svg {

    private static final String[] SEGMENTS = {"M", "L", "Q", "C", "Z"};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private final StringBuilder text = new StringBuilder(1 << 16);

    private Svg() {}

    /** @param stem begins the ids, so that several pictures can stand on one page */
    static byte[] of(Drawing drawing, Chart chart, String stem) {
        Svg svg = new Svg();
        svg.open(drawing, chart, stem);
        svg.letters(drawing);
        drawing.items().forEach(svg::item);
        svg.text.append("</svg>\n");
        return svg.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void open(Drawing drawing, Chart chart, String stem) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append("\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" role=\"img\" xml:lang=\"vi\" aria-labelledby=\"")
                .append(stem)
                .append("-title ")
                .append(stem)
                .append("-desc\">\n<title id=\"")
                .append(stem)
                .append("-title\">")
                .append(escaped(chart.title()))
                .append("</title>\n<desc id=\"")
                .append(stem)
                .append("-desc\">")
                .append(escaped(chart.alt()))
                .append("</desc>\n");
    }

    /** The letters that are used, sorted, so that the same drawing gives the same bytes. */
    private void letters(Drawing drawing) {
        text.append("<defs>\n");
        for (Typeface face : Typeface.values()) {
            TreeSet<Character> used = new TreeSet<>();
            for (Drawing.Item item : drawing.items()) {
                if (item instanceof Drawing.Words words && words.face() == face) {
                    words.text().chars().forEach(letter -> used.add((char) letter));
                }
            }
            used.forEach(letter -> letter(face, letter));
        }
        text.append("</defs>\n");
    }

    private void letter(Typeface face, char letter) {
        Shape outline = face.outline(letter);
        if (!outline.getBounds2D().isEmpty()) {
            text.append("<path id=\"").append(id(face, letter)).append("\" d=\"");
            path(outline);
            text.append("\"/>\n");
        }
    }

    private static String id(Typeface face, char letter) {
        return (face == Typeface.BOLD ? "b" : "r") + Integer.toHexString(letter);
    }

    private void item(Drawing.Item item) {
        if (item instanceof Drawing.Area area) {
            shape(area.shape());
            text.append("\" fill=\"").append(hex(area.colour())).append('"');
            datum(area.datum());
            text.append("/>\n");
        } else if (item instanceof Drawing.Line line) {
            shape(line.shape());
            text.append("\" fill=\"none\" stroke=\"").append(hex(line.colour())).append('"');
            stroke(line.stroke());
            text.append("/>\n");
        } else if (item instanceof Drawing.Words words) {
            words(words);
        }
    }

    private void shape(Shape shape) {
        text.append("<path d=\"");
        path(shape);
    }

    private void datum(@Nullable Datum datum) {
        if (datum != null) {
            text.append(" data-row=\"")
                    .append(escaped(datum.row()))
                    .append("\" data-series=\"")
                    .append(escaped(datum.series()))
                    .append("\" data-value=\"")
                    .append(escaped(datum.value()))
                    .append('"');
        }
    }

    private void stroke(BasicStroke stroke) {
        text.append(" stroke-width=\"");
        number(stroke.getLineWidth());
        text.append('"');
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            text.append(" stroke-dasharray=\"");
            for (int index = 0; index < dashes.length; index++) {
                text.append(index == 0 ? "" : " ");
                number(dashes[index]);
            }
            text.append('"');
        }
    }

    private void words(Drawing.Words words) {
        text.append("<g transform=\"translate(");
        number(words.x());
        text.append(' ');
        number(words.y());
        text.append(")scale(")
                .append(Math.round(words.size() * 1e6 / Typeface.UNITS) / 1e6)
                .append(")\" fill=\"")
                .append(hex(words.colour()))
                .append("\">");
        int at = 0;
        for (char letter : words.text().toCharArray()) {
            if (letter != ' ' && letter != '\u00A0') {
                text.append("<use xlink:href=\"#").append(id(words.face(), letter));
                text.append("\" x=\"").append(at).append("\"/>");
            }
            at += words.face().advance(letter);
        }
        text.append("</g>\n");
    }

    private void path(Shape shape) {
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            text.append(SEGMENTS[segment]);
            for (int index = 0; index < COORDINATES[segment]; index++) {
                text.append(index == 0 ? "" : " ");
                number(points[index]);
            }
        }
    }

    /** A hundredth of a pixel is finer than any screen or printer. */
    private void number(double coordinate) {
        long hundredths = Math.round(coordinate * 100);
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            text.append(rest < 10 ? ".0" : ".").append(rest % 10 == 0 ? rest / 10 : rest);
        }
    }

    private static String hex(Color colour) {
        return "#" + Integer.toHexString(colour.getRGB() | 0xFF000000).substring(2);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
