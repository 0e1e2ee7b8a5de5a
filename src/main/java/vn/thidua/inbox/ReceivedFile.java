package vn.thidua.inbox;

import java.time.Instant;

/**
 * Bytes that once lay at a path of a campaign's inbox. The same path with other bytes is another received file.
 *
 * @param id key in the database
 * @param path relative to the campaign's inbox folder, NFC, with {@code /}
 * @param sha256 fingerprint of the bytes, lower-case hex
 * @param firstSeen when the job first saw these bytes at this path; stored once
 */
public record ReceivedFile(long id, String path, String sha256, Instant firstSeen) {}
