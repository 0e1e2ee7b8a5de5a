package vn.thidua.yearend.document;

/**
 * A paper.
 *
 * @param name path below the campaign's folder, in ASCII, such as {@code van-ban/khoi-1/bao-cao-tong-ket.docx}
 * @param content the file's bytes; not copied, never to be written to
 */
public record DocumentFile(String name, byte[] content) {}
