package vn.thidua.database;

/** Another run is under way. The message tells who holds the lock, and since when. */
public final class LockedException extends RuntimeException {

    LockedException(String sentence) {
        super(sentence);
    }
}
