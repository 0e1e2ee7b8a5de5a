package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded server's data. It is made aside and put in place by renaming, so that an initialisation
 * that was cut off is never mistaken for a database.
 *
 * @param home the program's data folder
 */
record DataFolder(Path home) {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs");
    /** The first number that PostgreSQL gives to anything made after the initialisation. */
    private static final int FIRST_OWN = 16384;

    /** The data themselves. */
    Path path() {
        return home.resolve("postgres");
    }

    /** The superuser's password; empty for data made when the server still trusted everybody on the machine. */
    String password() throws IOException {
        Path file = passwordIn(path());
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Makes sure that there are data which these programs can serve. */
    void prepare(Programs programs) throws IOException {
        refuseNetworkShare(Files.getFileStore(home).type());
        if (isEmpty(path())) {
            Files.deleteIfExists(path());
            initialise(programs);
            return;
        }
        if (!isFinished()) {
            setAside();
            initialise(programs);
            return;
        }
        String made = Files.readString(path().resolve("PG_VERSION")).strip();
        if (!made.equals(programs.majorVersion())) {
            throw new UnusableEnvironmentException(
                    "Thư mục dữ liệu %s do PostgreSQL %s tạo ra, còn chương trình này kèm PostgreSQL %s. Hãy dùng bản chương trình cũ để sao lưu (backup) rồi khôi phục (restore) vào một THIDUA_HOME mới."
                            .formatted(path(), made, programs.majorVersion()));
        }
    }

    void refuseNetworkShare(String fileSystem) {
        String type = fileSystem.toLowerCase(Locale.ROOT);
        String place = home.toString();
        if (NETWORK.contains(type) || type.startsWith("fuse.sshfs") || place.startsWith("\\\\")) {
            throw new UnusableEnvironmentException(
                    "Thư mục dữ liệu %s nằm trên ổ đĩa mạng (%s), nơi dữ liệu PostgreSQL có thể hỏng. Hãy đặt THIDUA_HOME tới một ổ đĩa của máy này."
                            .formatted(home, fileSystem));
        }
    }

    private void initialise(Programs programs) throws IOException {
        Path made = home.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(made);
        if (PreparedFolder.copyTo(made, programs.majorVersion())) {
            sync(programs, made);
        } else {
            make(programs, made);
        }
        Files.move(made, path(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A thousand files one by one take half a second, the whole file system a twentieth; only Linux can do the latter. */
    private void sync(Programs programs, Path made) throws IOException {
        if (initdb(programs, made, "--sync-only", "--sync-method=syncfs").exitCode() != 0) {
            run(programs, made, "--sync-only");
        }
    }

    private void make(Programs programs, Path made) throws IOException {
        Path password = Files.writeString(
                home.resolve("postgres.password"), UUID.randomUUID().toString());
        onlyForOwner(password);
        run(
                programs,
                made,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                // It would inherit LANG, and upper() and lower() break Vietnamese under the locale C.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(password, passwordIn(made));
    }

    private void run(Programs programs, Path made, String... options) throws IOException {
        Programs.Outcome outcome = initdb(programs, made, options);
        if (outcome.exitCode() != 0) {
            FileSystemUtils.deleteRecursively(made);
            throw StartFailure.of(home, outcome.said());
        }
    }

    private Programs.Outcome initdb(Programs programs, Path made, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--pgdata=" + made));
        arguments.addAll(List.of(options));
        return programs.run(
                Files.createDirectories(home.resolve("log")).resolve("initdb.log"),
                "initdb",
                arguments.toArray(String[]::new));
    }

    /** Whether the last database that an initialisation makes is there. */
    private boolean isFinished() {
        return Files.exists(path().resolve("global/pg_control"))
                && Files.exists(path().resolve("PG_VERSION"))
                && Files.exists(path().resolve("base/5/PG_VERSION"));
    }

    private void setAside() throws IOException {
        if (holdsOwnData()) {
            throw new UnusableEnvironmentException(
                    "Thư mục dữ liệu %s có dữ liệu nhưng thiếu tệp của PostgreSQL. Hãy khôi phục từ bản sao lưu, hoặc dời thư mục đó đi để bắt đầu lại."
                            .formatted(path()));
        }
        Path aside = home.resolve("postgres.unfinished-" + UUID.randomUUID());
        LOG.warn("{} was never finished; it is kept as {}", path(), aside);
        Files.move(path(), aside);
    }

    private boolean holdsOwnData() throws IOException {
        Path databases = path().resolve("base");
        if (!Files.isDirectory(databases)) {
            return false;
        }
        try (Stream<Path> tables = Files.find(
                databases,
                2,
                (file, facts) -> numberOf(file).filter(n -> n >= FIRST_OWN).isPresent())) {
            return tables.findAny().isPresent();
        }
    }

    private static Optional<Integer> numberOf(Path file) {
        String name = file.getFileName().toString();
        return name.matches("\\d{5,9}") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static Path passwordIn(Path data) {
        return data.resolve("thidua.password");
    }

    private static void onlyForOwner(Path file) {
        java.io.File plain = file.toFile();
        if (!plain.setReadable(false, false) || !plain.setReadable(true, true)) {
            LOG.debug("{} has no permissions to set", file);
        }
    }
}
