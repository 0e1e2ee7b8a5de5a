package vn.thidua.visual.drawing;

import java.util.Arrays;

/** Where pixels differ from those right above them. Most of a chart does not, and is copied instead of looked at. */
final class Spans {

    /** So many equal pixels end a span; fewer are not worth a new one. */
    private static final int GAP = 16;

    private int[] ends = new int[1 << 12];
    private int count;

    private Spans() {}

    /** The first row counts as different. */
    static Spans of(int[] pixels, int width, int height) {
        Spans spans = new Spans();
        spans.add(0, width);
        for (int start = width; start < width * height; start += width) {
            spans.row(pixels, start, width);
        }
        return spans;
    }

    int count() {
        return count;
    }

    /** Pixels of all spans together. */
    int length() {
        int length = 0;
        for (int span = 0; span < count; span++) {
            length += to(span) - from(span);
        }
        return length;
    }

    int from(int span) {
        return ends[2 * span];
    }

    /** Exclusive. */
    int to(int span) {
        return ends[2 * span + 1];
    }

    private void row(int[] pixels, int start, int width) {
        int end = start + width;
        int at = differing(pixels, start, end, width);
        while (at < end) {
            int from = at;
            int equal = 0;
            while (at < end && equal < GAP) {
                equal = pixels[at] == pixels[at - width] ? equal + 1 : 0;
                at++;
            }
            add(from, at - equal);
            at = differing(pixels, at, end, width);
        }
    }

    private static int differing(int[] pixels, int from, int end, int width) {
        int found = Arrays.mismatch(pixels, from, end, pixels, from - width, end - width);
        return found < 0 ? end : from + found;
    }

    private void add(int from, int to) {
        if (2 * count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[2 * count] = from;
        ends[2 * count + 1] = to;
        count++;
    }
}
