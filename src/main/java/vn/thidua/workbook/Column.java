package vn.thidua.workbook;

/**
 * A column of a table.
 *
 * @param head its title
 * @param width in characters of the normal font
 * @param look of its cells
 */
public record Column(String head, int width, Look look) {}
