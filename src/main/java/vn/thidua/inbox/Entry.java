package vn.thidua.inbox;

import java.nio.file.Path;

/**
 * A thing that lies in a campaign's folder now.
 *
 * @param path relative to the campaign's folder, NFC, with {@code /}; no other entry has it
 */
public record Entry(String path, Path file, Type type) {

    /** What the file system says it is. */
    public enum Type {
        FILE,
        /** A symbolic link, never followed: it may lead anywhere. */
        LINK,
        /** A pipe, a device, a socket. */
        OTHER,
        EMPTY_FOLDER,
        /** A folder that nobody here may list. */
        CLOSED_FOLDER
    }

    boolean folder() {
        return type == Type.EMPTY_FOLDER || type == Type.CLOSED_FOLDER;
    }
}
