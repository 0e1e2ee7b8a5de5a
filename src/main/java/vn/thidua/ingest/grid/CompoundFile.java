package vn.thidua.ingest.grid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names in the directory of an OLE file, in the order in which they stand there; no chain in it is followed. */
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final int LENGTH_OF_NAME = 64;
    private static final int TYPE = 66;
    private static final int COLOUR = 67;

    private CompoundFile() {}

    static List<String> names(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = new ArrayList<>();
        for (int entry = 512; entry + ENTRY <= content.length; entry += ENTRY) {
            int length = bytes.getShort(entry + LENGTH_OF_NAME);
            if (length > 2
                    && length <= LENGTH_OF_NAME
                    && length % 2 == 0
                    && bytes.getShort(entry + length - 2) == 0
                    && isEntry(content[entry + TYPE], content[entry + COLOUR])) {
                names.add(new String(content, entry, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }

    /** A storage, a stream or the root, red or black. */
    private static boolean isEntry(byte type, byte colour) {
        return (type == 1 || type == 2 || type == 5) && (colour == 0 || colour == 1);
    }
}
