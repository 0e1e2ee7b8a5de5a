package vn.thidua.workbook.returns;

/**
 * A file for an agency.
 *
 * @param name relative to the campaign's published folder, ASCII, such as {@code returns/so-y-te/tu-cham.xlsx}
 */
public record ReturnedFile(String name, byte[] content) {}
