/**
 * What the slides of a bloc's year-end conference say, from the opening to the method, with notes for the speaker.
 *
 * <p>Enters: {@link vn.thidua.yearend.document.Material}. Leaves: one .pptx file.
 */
@NullMarked
package vn.thidua.yearend.slides;

import org.jspecify.annotations.NullMarked;
