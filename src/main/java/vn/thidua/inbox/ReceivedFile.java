package vn.thidua.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A file out of the archive, as it came.
 *
 * @param id key in the database
 * @param path relative to the campaign's inbox folder, NFC, with {@code /}
 * @param sha256 under which the archive has its bytes
 * @param content the bytes; {@code null} if they are many, to be asked of {@link ReceivedFiles#content} when their turn comes
 */
public record ReceivedFile(long id, String path, String sha256, byte @Nullable [] content) {}
