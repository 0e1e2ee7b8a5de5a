package vn.thidua.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that was read once from end to end and found whole. */
public final class BackupFile {

    private final Path file;
    private final Manifest manifest;

    private BackupFile(Path file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /**
     * Reads the whole file: seal, manifest, every table's fingerprint and count, every raw file's fingerprint.
     *
     * @throws BackupRefusedException if anything is not as it was written
     */
    public static BackupFile check(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefusedException("Không có tệp %s.".formatted(file));
        }
        Seal.check(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip, file);
            Set<String> expected =
                    manifest.tables().stream().map(Manifest.Entry::name).collect(Collectors.toCollection(TreeSet::new));
            expected.add(Manifest.NAME);
            Set<String> found = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet());
            if (!found.equals(expected)) {
                throw damaged(file, "thiếu hoặc thừa phần");
            }
            for (Manifest.Entry entry : manifest.tables()) {
                check(zip, entry, file);
            }
            return new BackupFile(file, manifest);
        } catch (ZipException e) {
            throw damaged(file, "không đọc được");
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw damaged(file, "thiếu " + Manifest.NAME);
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = Manifest.read(in);
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupRefusedException(
                    "Bản sao lưu %s theo dạng %d mà bản chương trình này chưa biết; hãy cài bản mới hơn."
                            .formatted(file, manifest.format()));
        }
        return manifest;
    }

    private static void check(ZipFile zip, Manifest.Entry entry, Path file) throws IOException {
        CopyTextCheck check = CopyTextCheck.of(entry.table());
        try (InputStream in = zip.getInputStream(zip.getEntry(entry.name()))) {
            in.transferTo(check);
        }
        if (check.rows() != entry.rows() || !check.sha256().equals(entry.sha256()) || !check.sound()) {
            throw damaged(file, "bảng " + entry.table() + " không khớp danh mục");
        }
    }

    private static BackupRefusedException damaged(Path file, String reason) {
        return new BackupRefusedException("Bản sao lưu %s đã hỏng (%s); chưa thay đổi gì.".formatted(file, reason));
    }

    public Manifest manifest() {
        return manifest;
    }

    /** What is done with each table's rows. */
    interface Visitor<E extends Exception> {
        void visit(Manifest.Entry entry, InputStream rows) throws IOException, E;
    }

    /** Tells the tables in their order, each after those that it refers to. */
    <E extends Exception> void visit(Visitor<E> visitor) throws IOException, E {
        List<Manifest.Entry> entries = manifest.tables();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Manifest.Entry entry : entries) {
                try (InputStream rows = zip.getInputStream(zip.getEntry(entry.name()))) {
                    visitor.visit(entry, rows);
                }
            }
        }
    }
}
