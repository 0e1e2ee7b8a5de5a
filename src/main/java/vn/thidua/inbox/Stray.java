package vn.thidua.inbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something in the inbox beside the campaigns' folders.
 *
 * @param name in the inbox; a folder's ends in {@code /}
 * @param files how many files there are; 1 for a file
 * @param campaign the campaign that was probably meant; empty if none comes to mind
 */
public record Stray(String name, int files, String campaign) {

    static List<Stray> in(Path root, Collection<String> campaigns) {
        List<Stray> strays = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(root)) {
            for (Path path : all) {
                Stray stray = of(path, campaigns);
                if (stray.files() > 0) {
                    strays.add(stray);
                }
            }
        } catch (IOException e) {
            throw new InboxUnavailableException(root, e);
        }
        strays.sort(Comparator.comparing(Stray::name));
        return strays;
    }

    private static Stray of(Path path, Collection<String> campaigns) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            boolean ours = Leavings.told(path).isPresent() || campaigns.contains(name);
            return new Stray(name, ours ? 0 : 1, "");
        }
        if (campaigns.contains(name) || Leavings.hidden(path)) {
            return new Stray(name, 0, "");
        }
        return new Stray(name + "/", filesBelow(path), meant(name, campaigns));
    }

    private static int filesBelow(Path folder) {
        try {
            return Math.toIntExact(FolderWalk.through(folder).stream()
                    .filter(entry -> entry.type() != Entry.Type.EMPTY_FOLDER)
                    .filter(entry -> Leavings.told(entry.file()).isEmpty())
                    .count());
        } catch (IOException e) {
            return 1;
        }
    }

    private static String meant(String name, Collection<String> campaigns) {
        return campaigns.stream()
                .filter(id -> letters(id).equals(letters(name)))
                .findFirst()
                .orElse("");
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** As an operator is told. */
    @Override
    public String toString() {
        String count = name.endsWith("/") ? " (" + files + " tệp)" : "";
        return name + count + (campaign.isEmpty() ? "" : ", có lẽ là của đợt " + campaign);
    }
}
