package vn.thidua;

/**
 * A file of a published folder.
 *
 * @param name relative to the folder, with {@code /}
 * @param sha256 fingerprint of its bytes, lower-case hex
 */
record PublishedFile(String name, String sha256) {

    private static final int DIGITS = 64;

    /** The two as one text, which {@link #parse} reads. */
    @Override
    public String toString() {
        return sha256 + " " + name;
    }

    static PublishedFile parse(String text) {
        return new PublishedFile(text.substring(DIGITS + 1), text.substring(0, DIGITS));
    }
}
