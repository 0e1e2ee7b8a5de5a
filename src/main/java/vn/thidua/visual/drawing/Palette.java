package vn.thidua.visual.drawing;

import java.awt.Color;
import java.util.List;
import vn.thidua.campaign.Colour;

/**
 * Colours that people with any colour vision tell apart (after Okabe and Ito, darkened), also when printed in grey: marks stand
 * out from paper by 3 to 1 or more, and text from what it stands on by 4.5 to 1. What is neither mark nor warning is pure
 * grey, so that the edges of all letters share their shades.
 */
public final class Palette {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F1F1F);
    static final Color MUTED = new Color(0x595959);
    static final Color GRID = new Color(0xDCDCDC);
    static final Color BAND = new Color(0xF2F2F2);
    public static final Color LEADER = new Color(0x005A8C);
    public static final Color BAR = new Color(0x7393AE);
    public static final Color CONNECTOR = new Color(0x8C8C8C);
    public static final Color SELF = new Color(0xB34700);
    public static final Color FINAL = LEADER;
    public static final Color THRESHOLD = new Color(0xA03D00);
    static final Color ILLUSTRATIVE = new Color(0xA40E26);
    static final Color PROVISIONAL = new Color(0x7A4B00);

    /** Dark and light by turns, so that neighbours in a stack differ in lightness as much as in hue. */
    private static final List<Color> SECTIONS = List.of(
            new Color(0x00436A),
            new Color(0xCC820A),
            new Color(0x004B36),
            new Color(0x3C99CF),
            new Color(0x6E2000),
            new Color(0xC67AA2),
            new Color(0x432050),
            new Color(0x969310),
            new Color(0x222222),
            new Color(0x8C9299));

    /** From little to much. */
    private static final List<Color> SHADES = List.of(
            new Color(0xFBE9DC), new Color(0xF6CDB0), new Color(0xEDA579), new Color(0xD97742), new Color(0xA33A08));

    private Palette() {}

    /** @param share from 0 to 1 */
    static Color shade(double share) {
        return SHADES.get((int) Math.min(SHADES.size() - 1.0, Math.floor(share * SHADES.size())));
    }

    /** The colour of a top-level section; after ten they begin again. */
    public static Color section(int index) {
        return SECTIONS.get(index % SECTIONS.size());
    }

    /** Black or white, whichever reads better on the colour. */
    public static Color textOn(Color background) {
        return contrast(Color.BLACK, background) > contrast(PAPER, background) ? Color.BLACK : PAPER;
    }

    /** From 1 (the same) to 21 (black on white), as WCAG 2 defines it. */
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** From 0 (black) to 1 (white): also how light it is in grey print. */
    static double luminance(Color color) {
        return new Colour(color.getRGB() & 0xFFFFFF).luminance();
    }
}
