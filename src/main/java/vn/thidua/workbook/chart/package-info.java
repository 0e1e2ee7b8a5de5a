/**
 * Charts of Office's own, for workbooks and slides: what they show as a table, and the part of the file that draws it.
 *
 * <p>Enters: {@link vn.thidua.visual.Chart}. Leaves: tables and the XML of charts.
 */
@NullMarked
package vn.thidua.workbook.chart;

import org.jspecify.annotations.NullMarked;
