package vn.thidua.database.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.thidua.database.Schema;

/**
 * Writes all tables of ours into one sealed file, as they were at one moment. Rows go straight from the server into the
 * file; only a single row is ever held.
 */
public final class Backup {

    private final DataSource dataSource;
    private final Clock clock;

    public Backup(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Writes aside, reads it again, then puts the file in place. Only its owner may read it.
     *
     * @param file must not exist
     */
    public Manifest write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefusedException("Đã có tệp %s; hãy chọn tên khác.".formatted(file));
        }
        String schema = new Schema(dataSource)
                .version()
                .orElseThrow(() -> new BackupRefusedException("Cơ sở dữ liệu chưa có gì để sao lưu."));
        Path folder = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, file.getFileName() + ".", ".part");
        try {
            Manifest manifest = fill(aside, schema);
            BackupFile.check(aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Manifest fill(Path aside, String schema) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            Manifest manifest;
            OutputStream sealed = new SealedOutputStream(new Kept(Channels.newOutputStream(channel)));
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(sealed, 1 << 16))) {
                zip.setComment(Seal.blank());
                // Raw files are compressed already; more effort gains little.
                zip.setLevel(Deflater.BEST_SPEED);
                manifest = dump(zip, schema);
                zip.putNextEntry(new ZipEntry(Manifest.NAME));
                manifest.write(zip);
                zip.closeEntry();
            }
            channel.force(true);
            return manifest;
        }
    }

    /** Lets the channel stay open for the last word to the disk. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private Manifest dump(ZipOutputStream zip, String schema) throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local timezone = 'UTC'; set local bytea_output = 'hex'");
            }
            List<Manifest.Entry> entries = new ArrayList<>();
            Tables tables = new Tables(connection);
            for (Table table : tables.kept()) {
                entries.add(dump(zip, connection, table));
            }
            // Sequences know no snapshot: read last, they are not behind the rows.
            Map<String, Long> sequences = tables.sequences();
            connection.rollback();
            return new Manifest(
                    Manifest.FORMAT,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    schema,
                    connection.getMetaData().getDatabaseProductVersion(),
                    entries.stream()
                            .filter(entry -> entry.table().equals(ArchiveCheck.TABLE))
                            .mapToLong(Manifest.Entry::rows)
                            .sum(),
                    entries,
                    sequences);
        }
    }

    private static Manifest.Entry dump(ZipOutputStream zip, Connection connection, Table table)
            throws IOException, SQLException {
        CopyTextCheck check = CopyTextCheck.of(table.name());
        zip.putNextEntry(new ZipEntry(Manifest.nameOf(table.name())));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.copied() + " to stdout", new Both(zip, check));
        zip.closeEntry();
        if (!check.sound()) {
            throw new IOException("Kho lưu trong cơ sở dữ liệu đã hỏng: có tệp gốc không khớp mã SHA-256 của nó.");
        }
        return new Manifest.Entry(table.name(), table.columns(), check.rows(), check.sha256());
    }

    private static final class Both extends OutputStream {
        private final OutputStream one;
        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            one.write(bytes, offset, length);
            other.write(bytes, offset, length);
        }
    }
}
