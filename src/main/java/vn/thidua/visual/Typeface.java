package vn.thidua.visual;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The letters of all pictures: Liberation Sans out of the program itself, so that a server without fonts, or with other
 * ones, draws the same.
 */
final class Typeface {

    private static final String HEADLESS = "java.awt.headless";
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    static {
        doWithoutScreen();
        doWithoutSystemFonts();
    }

    private static final Font REGULAR = load("/liberation/LiberationSans-Regular.ttf");
    private static final Font BOLD = load("/liberation/LiberationSans-Bold.ttf");

    private Typeface() {}

    /** To be called before anything else of AWT, whose first use decides about fonts and screen; loading this class does it. */
    static void prepare() {}

    /** @param size in pixels of a picture 1600 wide */
    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    /** @param size in pixels of a picture 1600 wide */
    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /** A stale DISPLAY of some session must not matter to a job at night. */
    private static void doWithoutScreen() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
    }

    /**
     * Where fontconfig finds no font at all, Java on Linux refuses even fonts that come from a file ("Fontconfig head is
     * null") unless it is given a font configuration of its own.
     */
    private static void doWithoutSystemFonts() {
        if (!System.getProperty("os.name", "").startsWith("Linux") || System.getProperty(FONTCONFIG) != null) {
            return;
        }
        try {
            Path configuration = Files.createTempFile("fontconfig", ".properties");
            configuration.toFile().deleteOnExit();
            Files.writeString(configuration, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONTCONFIG, configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
