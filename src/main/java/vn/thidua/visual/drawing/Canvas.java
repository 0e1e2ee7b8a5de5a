package vn.thidua.visual.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Where drawings become pixels. Eight megabytes, so it is used again for the next drawing. */
final class Canvas {

    static {
        Headless.prepare();
    }

    private final BufferedImage image = new BufferedImage(Poster.WIDTH, Poster.TALL, BufferedImage.TYPE_INT_RGB);

    /** The pixels row by row, of which the highest eight bits mean nothing; they last until the next drawing. */
    int[] paint(Drawing drawing) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, 0, drawing.width() * drawing.height(), Palette.PAPER.getRGB());
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawing.items().forEach(item -> paint(g2, item));
        g2.dispose();
        return pixels;
    }

    private static void paint(Graphics2D g2, Drawing.Item item) {
        if (item instanceof Drawing.Area area) {
            g2.setColor(area.colour());
            g2.fill(area.shape());
        } else if (item instanceof Drawing.Line line) {
            g2.setColor(line.colour());
            g2.setStroke(line.stroke());
            g2.draw(line.shape());
        } else if (item instanceof Drawing.Words words) {
            g2.setColor(words.colour());
            g2.setFont(words.face().at(words.size()));
            g2.drawString(words.text(), (float) words.x(), (float) words.y());
        }
    }
}
