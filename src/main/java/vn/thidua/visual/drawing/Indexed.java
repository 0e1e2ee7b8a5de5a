package vn.thidua.visual.drawing;

import java.util.Arrays;
import java.util.Set;

/**
 * Pixels as numbers of a table of colours: exactly where there are at most 256, else with shades rounded, as little as it
 * takes. The colours that were drawn with stay as they are: only the edges of letters and lines have so many shades, and
 * there nobody sees that one is off by 12 in 255.
 *
 * @param rows each one byte for the filter, then one byte a pixel; a row that is like the one above says so and is zero
 * @param colours red, green and blue, by number
 */
record Indexed(byte[] rows, int[] colours) {

    private static final int MOST = 256;
    private static final int RGB = 0xFFFFFF;

    /** What a row holds is the difference to the one above (PNG, filter type 2). */
    private static final byte UP = 2;

    /** Larger steps are never needed: with 64 there are 125 shades at most. */
    private static final int[] STEPS = {1, 4, 6, 8, 10, 12, 16, 24, 32, 64};

    static Indexed of(int[] pixels, int width, int height, Set<Integer> drawn) {
        Spans spans = Spans.of(pixels, width, height);
        Found found = Found.of(pixels, spans);
        for (int step : STEPS) {
            byte[] numbers = new byte[found.colours().length];
            int[] table = table(found.colours(), step, drawn, numbers);
            if (table.length <= MOST) {
                return new Indexed(rows(width, height, spans, found.pixels(), numbers), table);
            }
        }
        throw new IllegalStateException("More than " + MOST + " colours");
    }

    /**
     * The colours that occur.
     *
     * @param colours in the order in which they were met
     * @param pixels of all spans, one after the other: which of the colours they have
     */
    private record Found(int[] colours, char[] pixels) {

        static Found of(int[] pixels, Spans spans) {
            Numbers numbers = new Numbers(MOST);
            int[] colours = new int[MOST];
            char[] found = new char[spans.length()];
            int count = 0;
            int next = 0;
            int last = -1;
            char number = 0;
            for (int span = 0; span < spans.count(); span++) {
                for (int at = spans.from(span); at < spans.to(span); at++) {
                    int colour = pixels[at] & RGB;
                    if (colour != last) {
                        last = colour;
                        number = (char) numbers.number(colour, count);
                        if (number == count) {
                            colours = count == colours.length ? Arrays.copyOf(colours, 2 * count) : colours;
                            colours[count++] = colour;
                        }
                    }
                    found[next++] = number;
                }
            }
            return new Found(Arrays.copyOf(colours, count), found);
        }
    }

    /** The colours rounded, more than {@link #MOST} if they are too many; {@code places} then tells of each which it is. */
    private static int[] table(int[] colours, int step, Set<Integer> drawn, byte[] places) {
        Numbers rounded = new Numbers(MOST);
        int[] table = new int[MOST + 1];
        int count = 0;
        for (int index = 0; index < colours.length && count <= MOST; index++) {
            int shade = drawn.contains(colours[index]) ? colours[index] : rounded(colours[index], step);
            int place = rounded.number(shade, count);
            if (place == count) {
                table[count++] = shade;
            }
            places[index] = (byte) place;
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

    private static byte[] rows(int width, int height, Spans spans, char[] found, byte[] numbers) {
        byte[] rows = new byte[(width + 1) * height];
        byte[] row = new byte[width];
        int span = 0;
        int next = 0;
        for (int y = 0; y < height; y++) {
            int start = y * width;
            int filter = y * (width + 1);
            if (span == spans.count() || spans.from(span) >= start + width) {
                rows[filter] = UP;
                continue;
            }
            for (; span < spans.count() && spans.from(span) < start + width; span++) {
                for (int x = spans.from(span) - start; x < spans.to(span) - start; x++) {
                    row[x] = numbers[found[next++]];
                }
            }
            System.arraycopy(row, 0, rows, filter + 1, width);
        }
        return rows;
    }
}
