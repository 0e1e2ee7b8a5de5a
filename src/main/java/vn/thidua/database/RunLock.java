package vn.thidua.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * One run at a time in one data folder. The lock is the operating system's on {@code run.lock}, so it never outlives its
 * process; who holds it is told in {@code run.holder} beside it, since Windows lets nobody read a locked file.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path holderFile;
    private final Holder holder;

    private RunLock(FileChannel channel, Path holderFile, Holder holder) {
        this.channel = channel;
        this.holderFile = holderFile;
        this.holder = holder;
    }

    /**
     * Takes the lock or says who has it.
     *
     * @param home the data folder; made where it does not exist
     * @throws LockedException if another run holds it
     * @throws UnusableEnvironmentException if the folder cannot be written
     */
    public static RunLock take(Path home, Clock clock) {
        Path holderFile = home.resolve("run.holder");
        try {
            PrivateFolder.make(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LockedException(Holder.sentence(waitForHolder(holderFile)));
            }
            Holder holder = Holder.here(clock.instant());
            Files.writeString(holderFile, holder.toString());
            return new RunLock(channel, holderFile, holder);
        } catch (AccessDeniedException e) {
            throw new UnusableEnvironmentException("Không có quyền ghi vào thư mục dữ liệu " + e.getFile(), e);
        } catch (IOException e) {
            throw new UnusableEnvironmentException(
                    "Không dùng được thư mục dữ liệu " + home + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whoever has just taken the lock writes the name a moment later; until then an earlier, dead one may stand there. */
    private static Optional<Holder> waitForHolder(Path holderFile) {
        for (int attempt = 0; attempt < 10; attempt++) {
            Optional<Holder> holder = Holder.read(holderFile)
                    .filter(read -> ProcessHandle.of(read.pid()).isPresent());
            if (holder.isPresent()) {
                return holder;
            }
            Pause.millis(50);
        }
        return Holder.read(holderFile);
    }

    /** This run, as others are told. */
    Holder holder() {
        return holder;
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(holderFile);
            channel.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(RunLock.class).warn("The lock goes with the process", e);
        }
    }
}
