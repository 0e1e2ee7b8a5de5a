/**
 * All that cannot be made again, in one sealed file, and the way back into an empty database.
 *
 * <p>Enters: a database. Leaves: a zip of {@code tables/<name>.copy}, one a table in PostgreSQL's COPY text, and {@code
 * manifest.json}; its last 64 bytes are the SHA-256 of all before.
 */
@NullMarked
package vn.thidua.database.backup;

import org.jspecify.annotations.NullMarked;
