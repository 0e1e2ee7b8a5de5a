/**
 * Cells, before anyone asks what they mean: a file's bytes become sheets, rows and cells, whatever its format, within bounds
 * that a hostile file cannot pass.
 */
@NullMarked
package vn.thidua.ingest.grid;

import org.jspecify.annotations.NullMarked;
