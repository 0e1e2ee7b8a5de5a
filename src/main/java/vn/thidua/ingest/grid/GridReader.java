package vn.thidua.ingest.grid;

/** Reads one file format. Further formats are further readers in {@link FileFormat}. */
@FunctionalInterface
interface GridReader {

    /** @throws UnreadableFileException if the bytes are damaged, locked or beyond all bounds */
    Grid read(byte[] content) throws UnreadableFileException;
}
