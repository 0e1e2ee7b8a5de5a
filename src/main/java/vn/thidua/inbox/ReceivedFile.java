package vn.thidua.inbox;

/**
 * A file out of the archive, as it came.
 *
 * @param id key in the database
 * @param path relative to the campaign's inbox folder, NFC, with {@code /}
 */
public record ReceivedFile(long id, String path, byte[] content) {}
