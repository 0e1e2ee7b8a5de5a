package vn.thidua.standing.breaks;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A break with its age.
 *
 * @param firstSeen the moment of the data of the publication that first had it, in the campaign's zone; {@code null} if nothing was
 *     received
 * @param lastSeen the same of tonight
 * @param reopened how often it had been resolved and came back
 */
public record Aged(
        Break found,
        @Nullable ZonedDateTime firstSeen,
        @Nullable ZonedDateTime lastSeen,
        int reopened) {}
