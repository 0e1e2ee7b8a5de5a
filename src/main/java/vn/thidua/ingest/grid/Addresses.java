package vn.thidua.ingest.grid;

import java.io.IOException;

/** Addresses of cells such as {@code AB12}, read strictly. */
final class Addresses {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 9;

    private Addresses() {}

    /** The 0-based column of an address, which must be of the row that it stands in. */
    static int column(String address, int row) throws IOException {
        int column = 0;
        int i = 0;
        while (i < address.length() && i <= MOST_LETTERS && isLetter(address.charAt(i))) {
            column = 26 * column + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            i++;
        }
        if (i == 0 || i > MOST_LETTERS || numberFrom(address, i) != row) {
            throw new IOException("No cell of row " + row + ": " + address);
        }
        return column - 1;
    }

    /** Programs write rows as 12, some as 12.0. */
    static int row(String written) throws IOException {
        String plain = written.strip();
        return number(plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain);
    }

    static int number(String digits) throws IOException {
        int number = numberFrom(digits, 0);
        if (number < 0) {
            throw new IOException("No number: " + digits);
        }
        return number;
    }

    /** The number that begins there and goes on to the end; -1 if it is none. */
    static int numberFrom(String text, int start) {
        int length = text.length() - start;
        if (length < 1 || length > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
