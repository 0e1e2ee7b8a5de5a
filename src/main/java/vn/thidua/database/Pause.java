package vn.thidua.database;

/** A short wait. */
final class Pause {

    private Pause() {}

    /** Waits, and keeps a request to stop for the caller's next blocking call. */
    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
