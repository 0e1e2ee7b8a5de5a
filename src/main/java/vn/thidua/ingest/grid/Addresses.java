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
        if (i == 0 || i > MOST_LETTERS || number(address.substring(i)) != row) {
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
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IOException("No number: " + digits);
        }
        return Integer.parseInt(digits);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
