package vn.thidua.visual.drawing;

/**
 * A drawn chart.
 *
 * @param name file name in ASCII, such as {@code khoi-1-xep-hang.png}
 * @param content the file's bytes; not copied, never to be written to
 */
public record ChartFile(String name, byte[] content) {}
