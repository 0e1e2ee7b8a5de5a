package vn.thidua.visual.drawing;

import java.util.Arrays;

/** A map from colours to numbers without an object for each: a picture asks it a hundred thousand times. */
final class Numbers {

    private static final int NONE = -1;

    private int[] colours;
    private int[] numbers;
    private int size;

    Numbers(int expected) {
        int slots = Integer.highestOneBit(Math.max(expected, 8)) * 4;
        colours = new int[slots];
        numbers = new int[slots];
        Arrays.fill(colours, NONE);
    }

    /** The number of a colour; a new one gets the number given. */
    int number(int colour, int otherwise) {
        int slot = slot(colour);
        if (colours[slot] == colour) {
            return numbers[slot];
        }
        colours[slot] = colour;
        numbers[slot] = otherwise;
        if (++size > colours.length / 2) {
            grow();
        }
        return otherwise;
    }

    private int slot(int colour) {
        int mask = colours.length - 1;
        int slot = (colour * 0x9E3779B1 >>> 12) & mask;
        while (colours[slot] != colour && colours[slot] != NONE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldNumbers = numbers;
        colours = new int[2 * oldColours.length];
        numbers = new int[colours.length];
        Arrays.fill(colours, NONE);
        for (int old = 0; old < oldColours.length; old++) {
            if (oldColours[old] != NONE) {
                int slot = slot(oldColours[old]);
                colours[slot] = oldColours[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }
}
