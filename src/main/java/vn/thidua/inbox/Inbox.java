package vn.thidua.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The folder into which operators drop files: one folder per campaign, searched to any depth. Nothing in it is ever
 * moved, changed or deleted.
 *
 * @param root the folder that holds the campaigns' folders
 */
public record Inbox(Path root) {

    /**
     * All that lies in the campaign's folder, by path, each under a path of its own.
     *
     * @throws InboxUnavailableException if the inbox is gone, as when a share is unmounted
     */
    public List<Entry> entries(String campaign) {
        if (!hasFolder(campaign)) {
            return List.of();
        }
        try {
            return EntryNames.of(FolderWalk.through(folder(campaign).toRealPath()));
        } catch (IOException e) {
            throw new InboxUnavailableException(folder(campaign), e);
        }
    }

    /**
     * Whether the campaign has a folder at all.
     *
     * @throws InboxUnavailableException if the inbox is gone
     */
    public boolean hasFolder(String campaign) {
        if (!Files.isDirectory(root)) {
            throw new InboxUnavailableException(root, new NoSuchFileException(root.toString()));
        }
        return Files.isDirectory(folder(campaign));
    }

    /** What lies in the inbox and belongs to none of the campaigns, so that nobody would ever read it. */
    public List<Stray> strays(Collection<String> campaigns) {
        return Stray.in(root, campaigns);
    }

    /** The campaign's folder, be it there or not. */
    Path folder(String campaign) {
        return root.resolve(campaign);
    }
}
