package vn.thidua.ingest.formula;

/** A formula uses what we do not compute: an unknown function, other files, text as a number, an error. */
public final class NotComputableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotComputableException() {
        super(null, null, false, false);
    }
}
