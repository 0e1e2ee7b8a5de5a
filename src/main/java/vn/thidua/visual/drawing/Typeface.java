package vn.thidua.visual.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters of all pictures: Liberation Sans out of the program itself, so that a server without fonts, or with other
 * ones, draws the same. Widths are those of the outlines, whatever the size.
 */
public enum Typeface {
    REGULAR("/liberation/LiberationSans-Regular.ttf"),
    BOLD("/liberation/LiberationSans-Bold.ttf");

    /** Nothing on a picture 1920 wide is smaller than this: a sixtieth of its height, 9 points on a slide. */
    public static final float SMALLEST = 18;

    /** Units of the outlines in the height of a line. */
    static final int UNITS = 2048;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;
    private final Font outlines;

    /** By character, one more than the advance in units; 0 where it is not known yet. */
    private final int[] advances = new int[Character.MAX_VALUE + 1];

    Typeface(String resource) {
        Headless.prepare();
        this.font = load(resource);
        this.outlines = font.deriveFont((float) UNITS);
    }

    /** @param size in pixels of a picture 1920 wide */
    Font at(float size) {
        return font.deriveFont(size);
    }

    /** The face of which a font is a size. */
    static Typeface of(Font font) {
        return font.getPSName().equals(BOLD.font.getPSName()) ? BOLD : REGULAR;
    }

    /** In pixels. */
    public double width(String text, float size) {
        long units = 0;
        for (int index = 0; index < text.length(); index++) {
            units += advance(text.charAt(index));
        }
        return units * (double) size / UNITS;
    }

    /** In units. */
    int advance(char letter) {
        int known = advances[letter];
        if (known == 0) {
            known = 1
                    + Math.round(outlines.createGlyphVector(EXACT, new char[] {letter})
                            .getGlyphMetrics(0)
                            .getAdvance());
            advances[letter] = known;
        }
        return known - 1;
    }

    /** In units, the origin on the base line, downwards. */
    public Shape outline(char letter) {
        return outlines.createGlyphVector(EXACT, new char[] {letter}).getGlyphOutline(0);
    }

    public boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** Registered, too: JFreeChart asks for fonts by name before it is told ours, and there must be one to fall back on. */
    private static Font load(String resource) {
        try (InputStream file = Typeface.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("Font " + resource + " is not in the program");
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font " + resource + " is damaged", e);
        }
    }
}
