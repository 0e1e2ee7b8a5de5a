package vn.thidua.visual;

import java.awt.Color;
import java.util.List;

/**
 * Colours that people with any colour vision tell apart (after Okabe and Ito), and that carry their text with a contrast
 * of 4.5 to 1 or more.
 */
final class Palette {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2328);
    static final Color MUTED = new Color(0x57606A);
    static final Color GRID = new Color(0xD8DEE4);
    static final Color LEADER = new Color(0x0072B2);
    static final Color BAR = new Color(0x4A6D88);
    static final Color CONNECTOR = new Color(0x8C959F);
    static final Color SELF = new Color(0xB34700);
    static final Color FINAL = LEADER;
    static final Color THRESHOLD = new Color(0xB34700);
    static final Color ILLUSTRATIVE = new Color(0xA40E26);
    static final Color PROVISIONAL = new Color(0x7A4B00);

    /** Neighbours in a stack differ in lightness as well. */
    private static final List<Color> SECTIONS = List.of(
            new Color(0x0072B2),
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0xF0E442),
            new Color(0xD55E00),
            new Color(0x56B4E9),
            new Color(0x6E3B6E),
            new Color(0xCC79A7),
            new Color(0x333333),
            new Color(0xB5BCC4));

    private Palette() {}

    /** The colour of a top-level section; after ten they begin again. */
    static Color section(int index) {
        return SECTIONS.get(index % SECTIONS.size());
    }

    /** Black or white, whichever reads better on the colour. */
    static Color textOn(Color background) {
        return luminance(background) > 0.18 ? Color.BLACK : Color.WHITE;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
