package vn.thidua.campaign;

import java.util.Locale;

/**
 * A colour as screens mix it.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Colour(int rgb) {

    private static final Colour WHITE = new Colour(0xFFFFFF);

    /** @param hex such as {@code #8B1A1A} */
    public static Colour of(String hex) {
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** Such as {@code 8B1A1A}. */
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    /** How it stands out from white: from 1 (not at all) to 21 (black), as WCAG 2 defines it. */
    public double contrastToWhite() {
        return (WHITE.luminance() + 0.05) / (luminance() + 0.05);
    }

    /** From 0 (black) to 1 (white), as WCAG 2 defines it. */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
