/**
 * Slides as PowerPoint files: where titles, words, tables and charts stand, how large they may be, and what goes on on the next
 * slide.
 *
 * <p>Enters: words, tables and charts. Leaves: .pptx files whose bytes depend on these alone. Knows nothing of emulation.
 */
@NullMarked
package vn.thidua.yearend.deck;

import org.jspecify.annotations.NullMarked;
