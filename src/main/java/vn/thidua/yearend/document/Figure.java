package vn.thidua.yearend.document;

import vn.thidua.visual.Chart;

/**
 * A chart and its picture.
 *
 * @param png not copied, never to be written to
 */
public record Figure(Chart chart, byte[] png) {}
