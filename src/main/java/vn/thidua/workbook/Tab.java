package vn.thidua.workbook;

/**
 * A sheet as the contents of its book tell it.
 *
 * @param name at most 31 characters, unique in the book
 * @param purpose what a reader finds there, in one line
 */
public record Tab(String name, String purpose, Kind kind) {

    /** What sheets are for; each kind has its colour among the tabs. */
    public enum Kind {
        COVER(0x1F1F1F),
        RESULT(0x005A8C),
        CHECK(0xA03D00),
        CHART(0x004B36),
        BASIS(0x8C8C8C);

        private final int colour;

        Kind(int colour) {
            this.colour = colour;
        }

        int colour() {
            return colour;
        }
    }
}
