package vn.thidua.visual.drawing;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What AWT asks of any graphics, as far as JFreeChart needs it to draw: colours, fonts and the like are kept by a picture of
 * one pixel, all lines and areas come down to {@link #draw(Shape)} and {@link #fill(Shape)}, and what no chart of ours does is
 * refused. AWT has no class to begin from, hence the length.
 */
abstract class BareGraphics extends Graphics2D {

    private final Graphics2D state;

    BareGraphics() {
        Headless.prepare();
        state = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        state.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        state.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        state.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        state.setClip(null);
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Charts are drawn of lines, areas and words alone");
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void dispose() {
        state.dispose();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return state.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        state.setComposite(composite);
    }

    @Override
    public void setPaint(Paint paint) {
        state.setPaint(paint);
    }

    @Override
    public void setStroke(Stroke stroke) {
        state.setStroke(stroke);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        state.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return state.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        state.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        state.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return state.getRenderingHints();
    }

    @Override
    public Paint getPaint() {
        return state.getPaint();
    }

    @Override
    public Composite getComposite() {
        return state.getComposite();
    }

    @Override
    public void setBackground(Color colour) {
        state.setBackground(colour);
    }

    @Override
    public Color getBackground() {
        return state.getBackground();
    }

    @Override
    public Stroke getStroke() {
        return state.getStroke();
    }

    @Override
    public void clip(Shape shape) {
        state.clip(shape);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return state.getFontRenderContext();
    }

    @Override
    public Color getColor() {
        return state.getColor();
    }

    @Override
    public void setColor(Color colour) {
        state.setColor(colour);
    }

    @Override
    public void setPaintMode() {
        state.setPaintMode();
    }

    @Override
    public Font getFont() {
        return state.getFont();
    }

    @Override
    public void setFont(Font font) {
        state.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return state.getFontMetrics(font);
    }

    @Override
    public Rectangle getClipBounds() {
        return state.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        state.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        state.setClip(x, y, width, height);
    }

    @Override
    public @Nullable Shape getClip() {
        return state.getClip();
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        state.setClip(shape);
    }

    @Override
    public AffineTransform getTransform() {
        return state.getTransform();
    }

    @Override
    public Graphics create() {
        throw refused();
    }

    @Override
    public void translate(int x, int y) {
        throw refused();
    }

    @Override
    public void translate(double x, double y) {
        throw refused();
    }

    @Override
    public void rotate(double angle) {
        throw refused();
    }

    @Override
    public void rotate(double angle, double x, double y) {
        throw refused();
    }

    @Override
    public void scale(double x, double y) {
        throw refused();
    }

    @Override
    public void shear(double x, double y) {
        throw refused();
    }

    @Override
    public void transform(AffineTransform transform) {
        throw refused();
    }

    @Override
    public void setTransform(AffineTransform transform) {
        throw refused();
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        throw refused();
    }

    @Override
    public void setXORMode(Color colour) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused();
    }

    @Override
    public void drawGlyphVector(GlyphVector letters, float x, float y) {
        throw refused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int across, int down) {
        throw refused();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int across, int down) {
        throw refused();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        throw refused();
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        throw refused();
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw refused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw refused();
    }
}
