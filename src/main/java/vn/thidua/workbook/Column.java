package vn.thidua.workbook;

/**
 * A column of a table.
 *
 * @param head its title
 * @param width in characters of the normal font
 * @param look of its cells
 */
public record Column(String head, int width, Look look) {

    /** At least as wide as the longest word of its head, which would break anywhere. */
    public Column {
        width = Math.max(width, TextHeight.leastWidth(head));
    }
}
