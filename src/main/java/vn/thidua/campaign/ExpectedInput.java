package vn.thidua.campaign;

import java.time.ZonedDateTime;

/**
 * An input that every member owes.
 *
 * @param due last moment at which it is on time, inclusive, in the campaign's zone
 */
public record ExpectedInput(InputKind kind, ZonedDateTime due) {}
