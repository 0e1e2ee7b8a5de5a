package vn.thidua.visual.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Datum;

/**
 * Writes a drawing as SVG that looks the same anywhere: letters are outlines, each defined once a face and used where it
 * stands. Marks carry the numbers that they show.
 */
final class Svg {

    private static final String[] SEGMENTS = {"M", "L", "Q", "C", "Z"};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]");

    private final StringBuilder text = new StringBuilder(1 << 16);
    private final String use;

    private Svg(String use) {
        this.use = use;
    }

    /** @param stem begins the ids, so that several pictures can stand on one page */
    static byte[] of(Drawing drawing, Chart chart, String stem) {
        Svg svg = new Svg("<use xlink:href=\"#");
        svg.open(drawing, chart, stem);
        svg.letters(drawing);
        drawing.items().forEach(svg::item);
        svg.text.append("</svg>\n");
        return svg.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same for a page of HTML, which defines the letters once for all its pictures. */
    static String inset(Drawing drawing, Chart chart, String stem) {
        Svg svg = new Svg("<use href=\"#");
        svg.text.append("<svg class=\"chart\"");
        svg.described(drawing, chart, stem);
        drawing.items().forEach(svg::item);
        return svg.text.append("</svg>").toString();
    }

    /** The letters of all pictures of a page. */
    static String letters(SortedSet<Letter> letters) {
        Svg svg = new Svg("<use href=\"#");
        svg.text.append("<svg class=\"letters\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\n");
        letters.forEach(svg::letter);
        return svg.text.append("</defs></svg>").toString();
    }

    private void open(Drawing drawing, Chart chart, String stem) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append('"');
        described(drawing, chart, stem);
    }

    private void described(Drawing drawing, Chart chart, String stem) {
        text.append(" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" role=\"img\" xml:lang=\"")
                .append(Language.current().code())
                .append("\" aria-labelledby=\"")
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

    /** Sorted, so that the same drawing gives the same bytes. */
    private void letters(Drawing drawing) {
        text.append("<defs>\n");
        Letter.of(drawing).forEach(this::letter);
        text.append("</defs>\n");
    }

    private void letter(Letter letter) {
        Shape outline = letter.face().outline(letter.sign());
        if (!outline.getBounds2D().isEmpty()) {
            text.append("<path id=\"").append(letter.id()).append("\" d=\"");
            path(outline);
            text.append("\"/>\n");
        }
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
                text.append(use).append(new Letter(words.face(), letter).id());
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

    /** Letters that no document may hold are replaced. */
    private static String escaped(String words) {
        return FORBIDDEN
                .matcher(words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .replaceAll("\uFFFD");
    }
}
