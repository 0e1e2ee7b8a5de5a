package vn.thidua.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A named moment of a run, seen from outside: in what it says, writes or logs. */
enum KillPoint {
    UNPACKING {
        @Override
        boolean isReached(Program program) {
            return exists(program.home().resolve("binaries"), ".new");
        }
    },
    INITIALISING {
        @Override
        boolean isReached(Program program) {
            return Files.exists(program.home().resolve("postgres.new/PG_VERSION"));
        }
    },
    STARTING {
        @Override
        boolean isReached(Program program) {
            return Files.exists(program.home().resolve("postgres/postmaster.pid"));
        }
    },
    MIGRATING {
        @Override
        boolean isReached(Program program) {
            return program.logged("Migrating schema") || program.said(": nhận tệp");
        }
    },
    INBOX {
        @Override
        boolean isReached(Program program) {
            return program.said(": nhận tệp");
        }
    },
    INGEST {
        @Override
        boolean isReached(Program program) {
            return program.said(": đọc và kiểm tra");
        }
    },
    STANDING {
        @Override
        boolean isReached(Program program) {
            return program.said(": chấm điểm");
        }
    },
    PRESENT {
        @Override
        boolean isReached(Program program) {
            return program.said(": vẽ biểu đồ");
        }
    },
    PUBLISH {
        @Override
        boolean isReached(Program program) {
            return program.said(": công bố");
        }
    };

    abstract boolean isReached(Program program);

    /** Whether the moment comes only on an empty data folder. */
    boolean isColdOnly() {
        return this == UNPACKING || this == INITIALISING;
    }

    private static boolean exists(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.anyMatch(file -> file.toString().endsWith(ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
