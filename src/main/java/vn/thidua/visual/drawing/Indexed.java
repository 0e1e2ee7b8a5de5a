package vn.thidua.visual.drawing;

import java.util.Arrays;
import java.util.Set;

/**
 * Pixels as numbers of a table of colours: exactly where there are at most 256, else with shades rounded, as little as it
 * takes. The colours that were drawn with stay as they are: only the edges of letters and lines have so many shades, and
 * there nobody sees that one is off by 12 in 255.
 *
 * @param rows each one byte 0 (no filter), then one byte a pixel
 * @param colours red, green and blue, by number
 */
record Indexed(byte[] rows, int[] colours) {

    private static final int MOST = 256;
    private static final int RGB = 0xFFFFFF;

    /** Larger steps are never needed: with 64 there are 125 shades at most. */
    private static final int[] STEPS = {1, 4, 6, 8, 10, 12, 16, 24, 32, 64};

    static Indexed of(int[] pixels, int width, int height, Set<Integer> drawn) {
        Spans spans = Spans.of(pixels, width, height);
        int[] found = distinct(pixels, spans);
        for (int step : STEPS) {
            Numbers numbers = new Numbers(found.length);
            int[] table = table(found, step, drawn, numbers);
            if (table.length <= MOST) {
                return new Indexed(rows(pixels, width, height, spans, numbers), table);
            }
        }
        throw new IllegalStateException("More than " + MOST + " colours");
    }

    private static int[] distinct(int[] pixels, Spans spans) {
        Numbers numbers = new Numbers(MOST);
        int[] colours = new int[MOST];
        int count = 0;
        int last = -1;
        for (int span = 0; span < spans.count(); span++) {
            for (int at = spans.from(span); at < spans.to(span); at++) {
                int colour = pixels[at] & RGB;
                if (colour != last && numbers.put(colour, count)) {
                    colours = count == colours.length ? Arrays.copyOf(colours, 2 * count) : colours;
                    colours[count++] = colour;
                }
                last = colour;
            }
        }
        return Arrays.copyOf(colours, count);
    }

    /** The colours rounded; {@code numbers} then tells of each found colour which it is. */
    private static int[] table(int[] found, int step, Set<Integer> drawn, Numbers numbers) {
        Numbers rounded = new Numbers(found.length);
        int[] table = new int[found.length];
        int count = 0;
        for (int colour : found) {
            int shade = drawn.contains(colour) ? colour : rounded(colour, step);
            if (rounded.put(shade, count)) {
                table[count++] = shade;
            }
            numbers.put(colour, rounded.get(shade));
        }
        return Arrays.copyOf(table, count);
    }

    private static int rounded(int colour, int step) {
        if (step == 1) {
            return colour;
        }
        return channel(colour >> 16, step) << 16 | channel(colour >> 8, step) << 8 | channel(colour, step);
    }

    /** White stays white. */
    private static int channel(int shifted, int step) {
        return 255 - Math.min(255, (255 - (shifted & 255) + step / 2) / step * step);
    }

    private static byte[] rows(int[] pixels, int width, int height, Spans spans, Numbers numbers) {
        byte[] rows = new byte[(width + 1) * height];
        int span = 0;
        for (int y = 0; y < height; y++) {
            int row = y * (width + 1) + 1;
            if (y > 0) {
                System.arraycopy(rows, row - width - 1, rows, row, width);
            }
            int end = (y + 1) * width;
            for (; span < spans.count() && spans.from(span) < end; span++) {
                number(pixels, spans.from(span), spans.to(span), rows, row - y * width, numbers);
            }
        }
        return rows;
    }

    private static void number(int[] pixels, int from, int to, byte[] rows, int shift, Numbers numbers) {
        int last = -1;
        byte number = 0;
        for (int at = from; at < to; at++) {
            int colour = pixels[at] & RGB;
            if (colour != last) {
                last = colour;
                number = (byte) numbers.get(colour);
            }
            rows[shift + at] = number;
        }
    }
}
