/**
 * The door: every file of a campaign's folder is fingerprinted and its bytes archived before anything else happens.
 *
 * <p>Enters: the folder {@code <inbox>/<campaign>/}, never changed. Leaves: {@link vn.thidua.inbox.ReceivedFile}.
 */
@NullMarked
package vn.thidua.inbox;

import org.jspecify.annotations.NullMarked;
