package vn.thidua.visual.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** AWT without a screen and without the system's fonts. Its first use decides about both, so this comes before. */
final class Headless {

    private static final String HEADLESS = "java.awt.headless";
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    static {
        doWithoutScreen();
        doWithoutSystemFonts();
    }

    private Headless() {}

    /** To be called before anything else of AWT; loading this class does it. */
    static void prepare() {}

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
}
