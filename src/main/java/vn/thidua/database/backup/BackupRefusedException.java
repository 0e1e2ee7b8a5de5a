package vn.thidua.database.backup;

/** The file or the database is not fit for it; nothing was changed. The message is for the operator. */
public final class BackupRefusedException extends RuntimeException {

    BackupRefusedException(String message) {
        super(message);
    }

    BackupRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
