/**
 * From bytes to what they say: first a meaning-free grid of cells with addresses, then, found by words and never by
 * place, the lines of a form.
 *
 * <p>Enters: {@link vn.thidua.inbox.ReceivedFile} and its bytes. Leaves: {@link vn.thidua.ingest.Submission}, with a
 * finding for everything that could not be read as it was meant.
 */
@NullMarked
package vn.thidua.ingest;

import org.jspecify.annotations.NullMarked;
