package vn.thidua.workbook.template;

/**
 * A blank form.
 *
 * @param name path in ASCII below the folder of the campaign's forms, such as {@code khoi-1/mau-01-tu-cham.xlsx}
 * @param content the file's bytes; not copied, never to be written to
 */
public record TemplateFile(String name, byte[] content) {}
