/**
 * Vietnamese text from before Unicode, and text that went through the wrong door.
 *
 * <p>Enters: texts of one sheet. Leaves: in which old encoding they are written, if any, and what they say in Unicode.
 */
@NullMarked
package vn.thidua.ingest.encoding;

import org.jspecify.annotations.NullMarked;
