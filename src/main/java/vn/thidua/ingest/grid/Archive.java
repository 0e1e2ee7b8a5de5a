package vn.thidua.ingest.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A zip archive in memory and its table of contents, in which no name stands twice and no entry lies over another. */
final class Archive implements AutoCloseable {

    private static final int MOST_ENTRIES = 1_000;
    private static final int LOCAL_HEADER = 30;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();
    private final Map<ZipArchiveEntry, byte[]> kept = new IdentityHashMap<>();

    private Archive(ZipFile zip, List<ZipArchiveEntry> entries) throws UnreadableFileException {
        this.zip = zip;
        this.entries = entries;
        if (entries.size() > MOST_ENTRIES) {
            throw UnreadableFileException.tooLarge(entries.size() + " tệp con");
        }
        for (ZipArchiveEntry entry : entries) {
            if (byName.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) {
                throw GridBounds.twice("tệp con «" + entry.getName() + "»");
            }
        }
        checkPlaces();
    }

    static Archive open(byte[] content) throws UnreadableFileException {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException("tệp hỏng hoặc bị cắt cụt", e);
        }
        return new Archive(zip, Collections.list(zip.getEntries()));
    }

    /** Entries that lie over one another make much of few bytes and are written by no program for spreadsheets. */
    private void checkPlaces() throws UnreadableFileException {
        List<ZipArchiveEntry> placed = new ArrayList<>(entries);
        placed.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : placed) {
            if (entry.getLocalHeaderOffset() < end) {
                throw GridBounds.twice("tệp con «" + entry.getName() + "»");
            }
            end = entry.getLocalHeaderOffset() + LOCAL_HEADER + Math.max(0, entry.getCompressedSize());
        }
    }

    List<ZipArchiveEntry> entries() {
        return entries;
    }

    /** The names of all entries as they stand there. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.getName()));
        return names;
    }

    boolean has(String name) {
        return byName.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Keeps what an entry holds when inflated, for the next who asks. */
    void keep(ZipArchiveEntry entry, byte[] content) {
        kept.put(entry, content);
    }

    InputStream stream(ZipArchiveEntry entry) throws IOException {
        byte[] known = kept.get(entry);
        if (known != null) {
            return new ByteArrayInputStream(known);
        }
        InputStream stream = zip.getInputStream(entry);
        if (stream == null) {
            throw new IOException("No content: " + entry.getName());
        }
        return stream;
    }

    /** The part of that name, be it in capitals or not, as spreadsheet programs find it; {@code null} if there is none. */
    @Nullable
    InputStream part(String name) throws IOException {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        ZipArchiveEntry entry = byName.get(plain.toLowerCase(Locale.ROOT));
        return entry == null ? null : stream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
