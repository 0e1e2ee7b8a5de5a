package vn.thidua.visual;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/** A chart as the bytes of a picture. */
final class Picture {

    static {
        Typeface.prepare();
    }

    private Picture() {}

    static byte[] png(Chart chart) {
        int height = Poster.height(chart);
        BufferedImage image = new BufferedImage(Poster.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        Poster.draw(g2, chart, height);
        g2.dispose();
        return Png.of(image);
    }

    /** Text as outlines, so that the viewer's fonts do not matter; definitions under fixed names. */
    static byte[] svg(Chart chart) {
        int height = Poster.height(chart);
        SVGGraphics2D g2 = new SVGGraphics2D(Poster.WIDTH, height);
        g2.setDefsKeyPrefix("d");
        g2.setGeomDoubleConverter(Picture::hundredths);
        g2.setTransformDoubleConverter(Picture::hundredths);
        g2.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        Poster.draw(g2, chart, height);
        return g2.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    /** A hundredth of a pixel is finer than any screen or printer, and a third of the bytes. */
    private static String hundredths(double coordinate) {
        long hundredths = Math.round(coordinate * 100);
        long rest = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        if (rest == 0) {
            return whole;
        }
        return whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
    }
}
