package vn.thidua.visual;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
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
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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
        String text = Double.toString(hundredths / 100.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
